// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands that work on a record, over one that {@code add} has made with the English model. */
class RecordCommandsTest {

    private static final String TEXT = """
            Mayor Ada Lindqvist said the bridge is open. Councillor Bo Reyes denied it.

            Lindqvist urged the council to repair the ferry.
            """;

    @TempDir
    private static Path folder = Path.of("");

    private static Path database = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void add() throws IOException {
        database = folder.resolve("onrecord.db");
        Path texts = Files.createDirectory(folder.resolve("texts"));
        Files.writeString(texts.resolve("2026-01-26-bridge.txt"), TEXT);
        RecordCommandsTest first = new RecordCommandsTest();
        assertThat(first.on(database, "add", texts)).as(first.err.toString()).isZero();
    }

    @Test
    void does_not_read_again_what_is_there() {
        assertThat(on(database, "add", folder.resolve("texts"), "--summary", folder.resolve("summary.json")))
                .isZero();
        assertThat(folder.resolve("summary.json"))
                .content()
                .contains("\"read\" : 0")
                .contains("\"unchanged\" : 1");
    }

    @Test
    void reads_again_what_it_knows_more_people_for() throws IOException {
        Path own = folder.resolve("with-people.db");
        Path people = Files.writeString(folder.resolve("people.csv"), "id,name\nq7,Ada Lindqvist\n");
        assertThat(on(own, "add", folder.resolve("texts"))).isZero();
        Path summary = folder.resolve("with-people.json");
        assertThat(on(own, "add", folder.resolve("texts"), "--people", people, "--summary", summary))
                .isZero();
        assertThat(summary).content().contains("\"read\" : 1");
        assertThat(on(own, "export", "--format", "json")).isZero();
        assertThat(out.toString()).contains("\"people\" : \"q7\"");
        assertThat(on(own, "add", folder.resolve("texts"), "--people", people, "--summary", summary))
                .isZero();
        assertThat(summary).content().contains("\"unchanged\" : 1");
    }

    @Test
    void keeps_one_of_two_texts_of_one_name_and_says_so() throws IOException {
        Path north = Files.createDirectory(folder.resolve("north"));
        Path south = Files.createDirectory(folder.resolve("south"));
        Files.writeString(north.resolve("article.txt"), TEXT);
        Files.writeString(south.resolve("article.txt"), TEXT.replace("bridge", "tunnel"));
        Path own = folder.resolve("one-name.db");
        assertThat(on(own, "add", north, south)).isEqualTo(1);
        assertThat(err.toString())
                .contains(south.resolve("article.txt") + " would take the place of " + north.resolve("article.txt"));
        assertThat(on(own, "search", "bridge")).isZero();
        assertThat(on(own, "add", north, "--url", "https://lake.example/")).isEqualTo(2);
    }

    @Test
    void keeps_what_it_was_told_of_an_article() throws IOException {
        Path own = folder.resolve("told.db");
        Path text = Files.writeString(folder.resolve("told.txt"), TEXT);
        Path summary = folder.resolve("told.json");
        assertThat(on(own, "add", text, "--published", "2026-03-02", "--outlet", "Lake Post"))
                .isZero();
        assertThat(on(own, "add", text, "--summary", summary)).isZero();
        assertThat(summary).content().contains("\"unchanged\" : 1");
        assertThat(on(own, "search", "outlet:lake", "--format", "csv")).isZero();
        assertThat(out.toString()).contains("2026-03-02");
    }

    @Test
    void searches() {
        assertThat(on(database, "search", "speaker:lindqvist bridge", "--facets"))
                .isZero();
        assertThat(out.toString()).contains("said: the bridge is open").doesNotContain("ferry");
        assertThat(err.toString()).contains("found: 1, shown: 1").contains("speaker: Ada Lindqvist 1");
    }

    @Test
    void pages_through_what_it_finds() {
        assertThat(on(database, "search", "--limit", "1", "--sort", "oldest", "--format", "jsonl"))
                .isZero();
        String shown = err.toString();
        String next =
                shown.substring(shown.indexOf("--after ") + "--after ".length()).strip();
        assertThat(on(database, "search", "--limit", "10", "--sort", "oldest", "--after", next, "--format", "jsonl"))
                .isZero();
        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSizeGreaterThan(2).doesNotHaveDuplicates();
    }

    @Test
    void shows_a_document_and_a_statement() {
        assertThat(on(database, "show", "2026-01-26-bridge.txt")).isZero();
        assertThat(out.toString()).contains("the bridge is open").contains("denied: it");
        assertThat(on(database, "show", "st-0000000000000000")).isEqualTo(2);
        assertThat(err.toString()).contains("'st-0000000000000000' is not in the record");
    }

    @Test
    void lists_people_disputes_and_demands() {
        assertThat(on(database, "people", "type:person")).isZero();
        assertThat(out.toString()).contains("2  Ada Lindqvist").contains("1  Bo Reyes");
        assertThat(on(database, "disputes")).isZero();
        assertThat(out.toString()).contains("disputes 1, Ada Lindqvist");
        assertThat(on(database, "search", "relation:disputes")).isZero();
        assertThat(out.toString())
                .contains("disputes Ada Lindqvist: the bridge")
                .doesNotContain("st-");
        assertThat(on(database, "demands")).isZero();
        assertThat(out.toString()).contains("repair the ferry");
    }

    @Test
    void people_decide_who_is_who() {
        Path copy = folder.resolve("decided.db");
        assertThat(on(database, "backup", copy)).isZero();
        assertThat(on(copy, "people", "merge", "bo-reyes", "ada-lindqvist", "--by", "Cy Dorn", "--note", "the same"))
                .isZero();
        assertThat(err.toString()).contains("kept as decision 1");
        assertThat(on(copy, "people", "rename", "ada-lindqvist", "Ada B. Lindqvist"))
                .isZero();
        assertThat(on(copy, "people")).isZero();
        assertThat(out.toString())
                .contains("3  Ada B. Lindqvist  [ada-lindqvist]")
                .doesNotContain("Bo Reyes");
        assertThat(on(copy, "people", "undo", "1")).isZero();
        assertThat(on(copy, "people", "split", "ada-lindqvist", "--documents", "2026-01-26-bridge.txt"))
                .isZero();
        assertThat(on(copy, "people")).isZero();
        assertThat(out.toString()).contains("[ada-lindqvist-2]", "1  Bo Reyes  [bo-reyes]");
        assertThat(on(copy, "people", "history")).isZero();
        assertThat(out.toString().lines())
                .anyMatch(line -> line.matches(" +1  .*Cy Dorn: merge bo-reyes ada-lindqvist \\(the same\\), undone"))
                .anyMatch(line -> line.matches(" +2  .*: rename ada-lindqvist 'Ada B. Lindqvist'"))
                .anyMatch(line -> line.matches(" +3  .*: undo 1"))
                .anyMatch(line -> line.matches(
                        " +4  .*: split ada-lindqvist --as ada-lindqvist-2 --documents 2026-01-26-bridge.txt"));
        assertThat(on(copy, "check")).isZero();
    }

    @Test
    void refuses_decisions_on_nobody() {
        assertThat(on(database, "people", "merge", "nobody", "ada-lindqvist")).isEqualTo(2);
        assertThat(err.toString()).contains("nobody in the record is 'nobody'");
        assertThat(on(database, "people", "split", "ada-lindqvist", "--documents", "elsewhere.txt"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("'ada-lindqvist' is not in the document 'elsewhere.txt'");
        assertThat(on(database, "people", "undo", "7")).isEqualTo(2);
        assertThat(err.toString()).contains("there is no decision 7 to undo");
        assertThat(on(database, "people", "history")).isZero();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void shows_where_else_the_words_are_quoted() throws IOException {
        Path own = folder.resolve("quoted.db");
        Path texts = Files.createDirectory(folder.resolve("quoted"));
        String words = "“The ferries %s sail before the first snow falls on the islands,” Mayor Ada Lindqvist said.\n";
        Files.writeString(texts.resolve("2026-03-01-first.txt"), words.formatted("will"));
        Files.writeString(texts.resolve("2026-03-02-second.txt"), words.formatted("must"));
        assertThat(on(own, "add", texts)).isZero();
        assertThat(on(own, "search", "first snow", "--sort", "oldest", "--format", "jsonl"))
                .isZero();
        String first = out.toString().replaceAll("(?s).*?\"id\" ?: ?\"(st-[0-9a-f]+)\".*", "$1");
        assertThat(on(own, "show", first)).isZero();
        assertThat(out.toString())
                .contains("also quoted in:", "2026-03-02  2026-03-02-second.txt, later: altered")
                .contains("[-will-] {+must+}");
        assertThat(on(own, "quotations")).isZero();
        assertThat(onFullDisk(own, "quotations")).isEqualTo(1);
        assertThat(out.toString())
                .contains("2 articles, 2 of them reports of their own")
                .doesNotContain("0 outlets");
        assertThat(on(own, "show", first, "--format", "jsonl")).isZero();
        assertThat(out.toString()).containsOnlyOnce("also quoted in:");
    }

    @Test
    void exports_columns_for_analysis() throws IOException {
        assertThat(on(database, "export", "--format", "parquet")).isEqualTo(2);
        assertThat(err.toString()).contains("--format parquet is no text: name a file with --output");
        Path file = folder.resolve("record.parquet");
        assertThat(on(database, "export", "--format", "parquet", "--output", file))
                .isZero();
        assertThat(Files.readAllBytes(file)).startsWith('P', 'A', 'R', '1').endsWith('P', 'A', 'R', '1');
        Path files = Files.createDirectory(folder.resolve("parquets"));
        assertThat(on(database, "export", "--format", "parquet", "--output", files))
                .isZero();
        assertThat(files.resolve("2026-01-26-bridge.parquet")).isNotEmptyFile();
    }

    @Test
    void exports_what_is_asked_for() {
        assertThat(on(database, "export", "act:denial", "--format", "csv")).isZero();
        assertThat(out.toString().lines()).hasSize(2);
        assertThat(on(database, "export", "--format", "jsonl")).isZero();
        assertThat(out.toString().lines()).hasSizeGreaterThan(4);
    }

    @Test
    void backs_up_checks_and_deletes() {
        Path copy = folder.resolve("copy.db");
        assertThat(on(database, "backup", copy)).isZero();
        assertThat(on(database, "backup", copy)).isEqualTo(1);
        assertThat(on(copy, "check")).isZero();
        assertThat(out.toString()).contains("documents: 1").contains("faults: 0");
        assertThat(on(copy, "delete", "2026-01-26-bridge.txt", "nothing.txt")).isEqualTo(1);
        assertThat(err.toString()).contains("nothing.txt: not in the record");
        assertThat(on(copy, "add", folder.resolve("texts"))).isEqualTo(1);
        assertThat(err.toString()).contains("was deleted from the record");
        assertThat(on(copy, "add", folder.resolve("texts"), "--force")).isZero();
    }

    @Test
    void corrects_a_statement_and_undoes_it() throws IOException {
        Path copy = folder.resolve("corrected.db");
        assertThat(on(database, "backup", copy)).isZero();
        on(copy, "search", "act:denial", "--format", "jsonl");
        String id = out.toString().replaceAll("(?s).*\"id\" ?: ?\"(st-[0-9a-f]+)\".*", "$1");
        assertThat(on(
                        copy,
                        "correct",
                        id,
                        "--act",
                        "claim",
                        "--speaker",
                        "Di Moss",
                        "--by",
                        "Cy Dorn",
                        "--note",
                        "so it says"))
                .as(err.toString())
                .isZero();
        assertThat(err.toString()).contains("correction 1");
        assertThat(on(copy, "search", "speaker:moss act:claim")).isZero();
        assertThat(err.toString()).contains("found: 1");
        assertThat(on(copy, "corrections")).isZero();
        assertThat(onFullDisk(copy, "corrections")).isEqualTo(1);
        assertThat(out.toString()).contains("Cy Dorn (so it says)  changed", "act: denial → claim", "speakers: ");
        assertThat(on(copy, "corrections", "2026-01-26-bridge.txt", "--format", "jsonl"))
                .isZero();
        assertThat(out.toString()).contains("\"kind\":\"changed\"");
        Path training = folder.resolve("training");
        assertThat(on(copy, "export", "--corrected", "--format", "brat", "--output", training))
                .isZero();
        assertThat(training.resolve("2026-01-26-bridge.ann")).content().contains("Attribution");
        assertThat(on(copy, "corrections", "--undo", "1")).isZero();
        assertThat(on(copy, "corrections", "--undo", "1")).isEqualTo(1);
        assertThat(err.toString()).contains("was undone before");
        assertThat(on(copy, "correct", id, "--delete")).isZero();
        assertThat(on(copy, "correct", "--missed", "2026-01-26-bridge.txt", "--content", "repair", "--act", "other"))
                .isZero();
        assertThat(on(copy, "check")).isZero();
        assertThat(on(copy, "correct", id, "--delete")).isEqualTo(2);
        assertThat(on(copy, "correct", "--missed", "2026-01-26-bridge.txt", "--content", "nowhere"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("do not stand in the text: 'nowhere'");
        assertThat(on(copy, "corrections", "--undo", "2")).isZero();
        assertThat(on(copy, "correct", id, "--act", "denial")).isEqualTo(2);
        assertThat(err.toString()).contains("'" + id + "' is so already");
        assertThat(on(copy, "correct", id, "--link", "supports:st-nope")).isEqualTo(2);
        assertThat(err.toString()).contains("no statement 'st-nope' in the record to link to");
        assertThat(on(copy, "correct")).isEqualTo(2);
        assertThat(on(copy, "correct", "--missed", "2026-01-26-bridge.txt")).isEqualTo(2);
    }

    @Test
    void refuses_wrong_usage() {
        assertThat(on(folder.resolve("none.db"), "search", "bridge")).isEqualTo(2);
        assertThat(err.toString()).contains("no record in");
        assertThat(folder.resolve("none.db")).doesNotExist();
        assertThat(on(database, "search", "spaeker:lindqvist")).isEqualTo(2);
        assertThat(err.toString()).contains("no field 'spaeker'").contains("at character 1");
        assertThat(on(database, "search", "--limit", "-1")).isEqualTo(2);
        assertThat(on(database, "search", "--after", "nonsense")).isEqualTo(2);
        assertThat(on(Path.of("jdbc:mysql:x"), "check")).isEqualTo(2);
        assertThat(on(Path.of(""), "check")).isEqualTo(2);
        assertThat(on(folder, "check")).isEqualTo(2);
        assertThat(on(Path.of(":memory:"), "add", folder.resolve("texts"))).isEqualTo(2);
        assertThat(on(database, "quotations", "--limit", "-1")).isEqualTo(2);
        assertThat(on(database, "corrections", "--limit", "-1")).isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "'' names no file",
                        "is a folder",
                        "':memory:' names no file",
                        "--limit is not negative",
                        "--limit is from 0 to 1000, not -1")
                .doesNotContain("\tat ");
    }

    @Test
    void fails_where_nothing_can_be_written() {
        for (String name : List.of("people", "check", "demands", "search")) {
            assertThat(onFullDisk(database, name)).as(name).isEqualTo(1);
        }
        assertThat(err.toString()).contains("standard output cannot be written any more");
    }

    private int onFullDisk(Path record, String name) {
        CommandLine command = OnRecord.commandLine();
        command.setOut(new PrintWriter(new OutputStreamWriter(new FullDisk(), StandardCharsets.UTF_8), true));
        command.setErr(new PrintWriter(err));
        return command.execute(name, "--db", record.toString());
    }

    private static final class FullDisk extends OutputStream {

        @Override
        public void write(int one) throws IOException {
            throw new IOException("no space left");
        }
    }

    private int on(Path record, String name, Object... arguments) {
        CommandLine command = OnRecord.commandLine();
        command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        List<String> words = new ArrayList<>(List.of(name));
        for (Object argument : arguments) {
            words.add(argument.toString());
        }
        words.add("--db");
        words.add(record.toString());
        return command.execute(words.toArray(String[]::new));
    }
}
