// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.document.Document;
import org.onrecord.ingest.Outcome;
import org.onrecord.ingest.Place;

class OneTextEachTest {

    private final List<Outcome> outcomes = new ArrayList<>();
    private final OneTextEach texts = new OneTextEach(outcomes::add);

    @Test
    void names_both_files_of_one_name(@TempDir Path folder) throws IOException {
        Path north = Files.createDirectory(folder.resolve("north"));
        Path south = Files.createDirectory(folder.resolve("south"));
        texts.begin(north.toString());
        take("a.txt", "He said no.", Place.of("a.txt"));
        texts.begin(south.toString());
        take("a.txt", "She said yes.", Place.of("a.txt"));
        take("b.txt", "She said yes.", Place.of("b.txt"));
        assertThat(outcomes).hasSize(3);
        assertThat(outcomes.get(1).toString())
                .startsWith("a.txt: error: " + south.resolve("a.txt") + " would take the place of "
                        + north.resolve("a.txt"));
        assertThat(outcomes.get(2)).isInstanceOf(Outcome.Read.class);
    }

    @Test
    void names_both_rows_of_one_name() throws IOException {
        texts.begin("rows.jsonl");
        take("rows.jsonl#7", "He said no.", Place.of("rows.jsonl").atLine(1));
        take("rows.jsonl#7", "She said yes.", Place.of("rows.jsonl").atLine(2));
        assertThat(outcomes.get(1).toString())
                .startsWith("rows.jsonl, line 2: error: rows.jsonl, line 2 would take the place of rows.jsonl, line 1");
    }

    @Test
    void lets_an_address_come_again_and_the_same_text() throws IOException {
        take("https://lake.example/a", "He said no.", Place.of("crawl.warc").atByte(0));
        take("https://lake.example/a", "She said yes.", Place.of("crawl.warc").atByte(90));
        take("a.txt", "He said no.", Place.of("a.txt"));
        take("a.txt", "He said no.", Place.of("a.txt"));
        assertThat(outcomes).hasSize(4).allMatch(Outcome.Read.class::isInstance);
    }

    @Test
    void calls_what_has_no_name_after_its_text() throws IOException {
        take("-", "He said no.", Place.of("-"));
        take("-", "She said yes.", Place.of("-"));
        assertThat(outcomes)
                .extracting(outcome -> ((Outcome.Read) outcome).document().id())
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("pasted-[0-9a-f]{12}"));
    }

    private void take(String id, String text, Place place) throws IOException {
        texts.take(new Outcome.Read(Document.of(id, text), place));
    }
}
