// SPDX-License-Identifier: Apache-2.0
package org.onrecord.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {

    @TempDir
    Path folder;

    @Test
    void countsWordsAndSigns() throws IOException {
        Files.writeString(folder.resolve("b.txt"), "It rained, she said.\n");
        Files.writeString(folder.resolve("a.txt"), "\n");
        Files.writeString(folder.resolve("notes.md"), "not a text");

        Corpus corpus = Corpus.in(folder);

        assertThat(corpus.documents()).hasSize(2);
        assertThat(corpus.tokens()).isEqualTo(6);
        assertThat(corpus.first(1).tokens()).isZero();
    }

    @Test
    void namesTheFolderWithoutTexts() {
        assertThatThrownBy(() -> Corpus.in(folder)).hasMessage(folder + ": no *.txt in it");
    }
}
