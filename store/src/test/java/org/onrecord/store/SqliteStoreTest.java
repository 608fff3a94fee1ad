// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onrecord.store.Articles.READING;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.statement.Statement;

/** The record in a file. */
class SqliteStoreTest extends RecordStoreContract {

    @TempDir
    private Path folder = Path.of("");

    @Override
    String location() {
        return folder.resolve("onrecord.db").toString();
    }

    @Test
    void leaves_no_word_of_a_deleted_document_in_the_file() throws Exception {
        try (RecordStore store = RecordStore.open(location())) {
            store.add(
                    Articles.read("x.txt", "[Zyx Quorf|said|the wombat glows].\n", "Lake Post", "2026-01-05"), READING);
            store.add(Articles.ferry(), READING);
            Statement odd =
                    store.article("x.txt").orElseThrow().record().statements().get(0);
            store.correct("x.txt", new Change(odd, null), Signature.now("Cy Dorn", "the wombat does not"));
            assertThat(bytes()).containsIgnoringCase("quorf").contains("wombat");
            store.delete("x.txt");
            assertThat(bytes())
                    .doesNotContainIgnoringCase("quorf")
                    .doesNotContain("wombat")
                    .contains("Okeke");
        }
    }

    /** All that lies in the folder. */
    private String bytes() throws IOException {
        StringBuilder bytes = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                bytes.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return bytes.toString();
    }

    @Test
    void fills_what_an_earlier_program_did_not_keep() throws Exception {
        try (RecordStore store = RecordStore.open(location())) {
            store.add(Articles.ferry(), READING);
        }
        String whom = "SELECT group_concat(version || ' ' || entity || ' ' || statement, ', ') FROM named";
        String kept = answer(whom);
        assertThat(kept).isNotEmpty();
        answer("DROP TABLE named");
        answer("DROP VIEW quotations");
        answer("DELETE FROM schema_history WHERE version = '4'");
        RecordStore.open(location()).close();
        assertThat(answer(whom)).isEqualTo(kept);
    }

    /** The first cell that the file answers; nothing where it answers none. */
    private String answer(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + location());
                java.sql.Statement statement = connection.createStatement()) {
            return statement.execute(sql)
                    ? String.valueOf(statement.getResultSet().getString(1))
                    : "";
        }
    }

    @Test
    void is_copied_while_it_is_open() throws Exception {
        Path copy = folder.resolve("copy.db");
        try (RecordStore store = RecordStore.open(location())) {
            store.add(Articles.ferry(), READING);
            store.backup(copy);
            assertThatThrownBy(() -> store.backup(copy))
                    .isInstanceOf(StoreException.class)
                    .hasMessage(copy + ": exists already");
        }
        try (RecordStore copied = RecordStore.open(copy.toString())) {
            assertThat(copied.article(Articles.ferry().document().id())
                            .orElseThrow()
                            .record())
                    .isEqualTo(Articles.ferry());
            assertThat(copied.check().faults()).isEmpty();
        }
    }

    @Test
    void finds_out_what_was_tampered_with() throws Exception {
        try (RecordStore store = RecordStore.open(location())) {
            store.add(Articles.ferry(), READING);
            Statement first = Articles.ferry().statements().get(0);
            store.correct(first.document(), new Change(first, null), Signature.now("Cy Dorn", null));
        }
        for (String tampering : List.of(
                "UPDATE version SET text = replace(text, 'harbor', 'wharf') || '!'",
                "UPDATE statement SET content = 'nothing of the kind'",
                "UPDATE statement_span SET span_end = span_end + 1 WHERE part = 'cue'",
                "UPDATE statement_span SET span_end = 99999 WHERE part = 'cue'",
                "UPDATE speaker SET name = 'Somebody Else'",
                "UPDATE facets SET packed = NULL",
                "DELETE FROM correction",
                "UPDATE correction SET was = '[]'",
                "UPDATE uncorrected SET statements = '?'",
                "DELETE FROM version")) {
            assertThat(faultsAfter(tampering)).as(tampering).isNotEmpty();
        }
    }

    private List<Inspection.Fault> faultsAfter(String tampering) throws Exception {
        Path copy = folder.resolve("tampered.db");
        try (RecordStore store = RecordStore.open(location())) {
            store.backup(copy);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy);
                java.sql.Statement statement = connection.createStatement()) {
            statement.execute(tampering);
        }
        try (RecordStore store = RecordStore.open(copy.toString())) {
            return store.check().faults();
        } finally {
            Files.delete(copy);
        }
    }

    @Test
    void refuses_what_is_no_record() throws IOException {
        Path text =
                Files.writeString(folder.resolve("text.db"), "This is no database, but a text that is long enough.");
        assertThatThrownBy(() -> RecordStore.open(text.toString()))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith(text.toString());
        assertThatThrownBy(() -> RecordStore.open("jdbc:mysql://localhost/x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("neither a file nor the address");
        for (String none : List.of("", " ", ":memory:", "jdbc:sqlite::memory:", "file::memory:", folder.toString())) {
            assertThatThrownBy(() -> RecordStore.open(none)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void refuses_what_a_newer_program_has_made() throws Exception {
        RecordStore.open(location()).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + location());
                var statement = connection.createStatement()) {
            statement.execute("INSERT INTO schema_history SELECT 99, '99', description, type, script, checksum,"
                    + " installed_by, installed_on, execution_time, success FROM schema_history WHERE version = '1'");
        }
        assertThatThrownBy(() -> RecordStore.open(location()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("made by a newer On Record");
    }
}
