// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.statement.ArticleRecord;

/** What is written as Parquet is read by DuckDB, which shares no code with the library that writes it. */
class ParquetTest {

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = written(Bridge.record(), Bridge.silence(), Mill.record());
    }

    @Test
    void columns_bear_the_names_of_the_record_and_have_types() throws Exception {
        assertThat(rows("SELECT column_name || ' ' || column_type FROM (DESCRIBE SELECT * FROM %s)"))
                .containsExactly(
                        "id VARCHAR",
                        "document VARCHAR",
                        "url VARCHAR",
                        "outlet VARCHAR",
                        "title VARCHAR",
                        "published DATE",
                        "speakers VARCHAR[]",
                        "role VARCHAR[]",
                        "act VARCHAR",
                        "quotation VARCHAR",
                        "asserted BOOLEAN",
                        "medium VARCHAR",
                        "saidOn VARCHAR",
                        "addressees VARCHAR[]",
                        "condition VARCHAR",
                        "source VARCHAR[]",
                        "cue VARCHAR[]",
                        "content VARCHAR[]",
                        "start INTEGER",
                        "end INTEGER",
                        "within VARCHAR",
                        "links VARCHAR[]",
                        "confidence DOUBLE");
    }

    @Test
    void there_is_a_row_for_each_statement() throws Exception {
        assertThat(rows("SELECT id FROM %s")).containsExactly("st-1", "st-2", "st-3", "st-4", "st-00000000000000aa");
    }

    @Test
    void cells_hold_what_the_record_says() throws Exception {
        assertThat(rows("SELECT published + 1, outlet, speakers[1], role[1], act, asserted, saidOn, addressees[1], "
                        + "condition, len(content), confidence FROM %s WHERE id = 'st-1'"))
                .containsExactly(
                        "2026-01-27",
                        "Lake City Courier",
                        "Ada Lindqvist",
                        "Mayor",
                        "commitment",
                        "true",
                        "2026-01-25",
                        "Bo Reyes",
                        "if the council agrees",
                        "2",
                        "0.9123");
        assertThat(rows("SELECT within, len(speakers), act FROM %s WHERE id = 'st-3'"))
                .containsExactly("st-2", "0", "null");
        assertThat(rows("SELECT unnest(links) FROM %s")).containsExactly("disputes st-1");
    }

    @Test
    void words_come_back_whatever_characters_they_have() throws Exception {
        assertThat(rows("SELECT document, title, content[1], role[1], speakers[2] FROM %s WHERE outlet IS NULL"))
                .containsExactly(
                        "mill, \"old\".txt",
                        "Mill, \"old\"\nand new",
                        Mill.CONTENT.in(Mill.TEXT),
                        "owner; of the \"Old, Mill\"",
                        "Old, \"Mill\"");
        assertThat(rows("SELECT \"end\" - start = length(content[1]) FROM %s WHERE outlet IS NULL"))
                .as("offsets in code points, as DuckDB counts")
                .containsExactly("true");
    }

    @Test
    void nothing_said_is_a_file_without_rows() throws Exception {
        file = written(Bridge.silence());
        assertThat(rows("SELECT count(*) FROM %s")).containsExactly("0");
    }

    @Test
    void it_is_no_text() {
        assertThat(Format.PARQUET.isText()).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(() -> Format.PARQUET.to(new StringWriter(), Look.PLAIN))
                .withMessage("parquet is no text");
    }

    private Path written(ArticleRecord... records) throws IOException {
        Path path = folder.resolve("record.parquet");
        try (RecordWriter writer = Format.PARQUET.to(Files.newOutputStream(path), Look.PLAIN)) {
            for (ArticleRecord record : records) {
                writer.write(record);
            }
        }
        return path;
    }

    /** All cells of an answer, row by row. */
    private List<String> rows(String query) throws SQLException {
        List<String> cells = new ArrayList<>();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet rows = statement.executeQuery(query.formatted("'" + file + "'"))) {
            while (rows.next()) {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    cells.add(String.valueOf(rows.getObject(column)));
                }
            }
        }
        return cells;
    }
}
