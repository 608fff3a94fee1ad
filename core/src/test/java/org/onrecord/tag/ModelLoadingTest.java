// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelLoadingTest {

    private static final String LABELS = """
            labels\tO B-Source I-Source B-Cue I-Cue B-Content I-Content
            acts\tclaim judgement belief demand commitment denial question no_comment other
            media\tspeech interview press_briefing written_statement social_post article_or_op_ed broadcast report_or_study \
            court_or_legal letter_or_email call poll book debate testimony private unspecified
            """;

    @TempDir
    private Path folder;

    @Test
    void missingFilesAreNamed() {
        assertThatThrownBy(() -> Tagger.load(folder))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("parameters.txt is missing");
    }

    @Test
    void whatABuildLacksIsSaid() {
        assertThatThrownBy(() -> new ModelFiles.OnClassPath(EnglishModel.SMALL).bytes("absent.txt"))
                .isInstanceOf(ModelException.class)
                .hasMessage(
                        "this build has no small model: class path:/org/onrecord/model/en-small/absent.txt is missing");
        assertThatThrownBy(() -> new ModelFiles.OnClassPath(EnglishModel.DEFAULT).bytes("absent.txt"))
                .hasMessage("no model on the class path: /org/onrecord/model/en/absent.txt is missing");
    }

    @Test
    void labelsOfAnotherKindAreRefused() throws IOException {
        write("parameters.txt", "labels\tO B-Quote I-Quote\n");
        assertThatThrownBy(() -> Tagger.load(folder))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("B-Quote");
    }

    @Test
    void actsOfAnotherKindAreRefused() throws IOException {
        write("parameters.txt", LABELS.replace("judgement", "opinion"));
        assertThatThrownBy(() -> Tagger.load(folder))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("opinion");
    }

    @Test
    void mediaOfAnotherKindAreRefused() throws IOException {
        write("parameters.txt", LABELS.replace("debate testimony", "testimony debate"));
        assertThatThrownBy(() -> Tagger.load(folder))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("media are")
                .hasMessageContaining("testimony, debate");
    }

    @Test
    void vocabularyWithoutItsMarksIsRefused() throws IOException {
        write("parameters.txt", LABELS);
        write("vocab.txt", "the\n");
        assertThatThrownBy(() -> Tagger.load(folder))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("vocab.txt")
                .hasMessageContaining("[UNK]");
    }

    @Test
    void whatIsNoEncoderIsRefused() throws IOException {
        write(
                "parameters.txt",
                LABELS
                        + zeros("transition", 7, 7)
                        + zeros("initial", 1, 7)
                        + zeros("distance", 2, 16)
                        + zeros("none", 1, 2));
        write("vocab.txt", "[UNK]\n[CLS]\n[SEP]\n");
        write("tagger.onnx", "not a graph");
        assertThatThrownBy(() -> Tagger.load(folder))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("tagger.onnx");
    }

    @Test
    void numbersAreReadRowByRow() throws IOException {
        Parameters parameters = new Parameters("here", List.of("some\t2x2\t1 -2.5 3e-1 4", "words\ta b"));
        assertThat(parameters.numbers("some", 2, 2)).containsExactly(1f, -2.5f, 0.3f, 4f);
        assertThat(parameters.words("words")).containsExactly("a", "b");
    }

    @Test
    void numbersOfAnotherShapeAreRefused() {
        Parameters parameters = new Parameters("here", List.of("some\t2x2\t1 2 3 4", "few\t2x2\t1 2", "odd\t1x1\tx"));
        assertThatThrownBy(() -> parameters.numbers("some", 1, 4))
                .hasMessage("here: some is 2x2 with 4 values, not 1x4");
        assertThatThrownBy(() -> parameters.numbers("few", 2, 2)).hasMessage("here: few is 2x2 with 2 values, not 2x2");
        assertThatThrownBy(() -> parameters.numbers("odd", 1, 1)).hasMessage("here: not a number in odd: x");
        assertThatThrownBy(() -> parameters.numbers("none", 1, 1)).hasMessageContaining("no line \"none\"");
    }

    private static String zeros(String name, int rows, int columns) {
        return name + "\t" + rows + "x" + columns + "\t"
                + "0 ".repeat(rows * columns).strip() + "\n";
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
