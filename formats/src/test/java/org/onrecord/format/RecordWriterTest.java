// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.document.CodePoints;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Link;
import org.onrecord.statement.Relation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecordWriterTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @ParameterizedTest
    @EnumSource(Format.class)
    void says_the_same_each_time(Format format) throws IOException {
        assertThat(bytes(format)).isEqualTo(bytes(format));
    }

    @Test
    void json_lines_have_one_statement_each() throws IOException {
        String lines = written(Format.JSONL, Bridge.silence(), Bridge.record(), Bridge.record());
        assertThat(lines.lines())
                .hasSize(8)
                .allSatisfy(line -> assertThat(JSON.readTree(line).isObject()).isTrue());
        JsonNode first = JSON.readTree(lines.lines().findFirst().orElseThrow());
        assertThat(first.at("/id").stringValue()).isEqualTo("st-1");
        assertThat(first.at("/quotation").stringValue()).isEqualTo("direct");
        assertThat(first.at("/speakers/0/mention").stringValue()).isEqualTo("name");
        assertThat(first.at("/act").stringValue()).isEqualTo("commitment");
        assertThat(first.at("/medium").stringValue()).isEqualTo("press_briefing");
        assertThat(first.at("/saidOn").stringValue()).isEqualTo("2026-01-25");
        assertThat(first.at("/addressees/0/name").stringValue()).isEqualTo("Bo Reyes");
        assertThat(first.at("/confidence").doubleValue()).isEqualTo(0.9123);
        assertThat(first.at("/within").isNull()).isTrue();
    }

    @Test
    void json_spans_are_the_text_at_their_offsets_in_code_points() throws IOException {
        CodePoints codePoints = CodePoints.of(Bridge.TEXT);
        JsonNode record = JSON.readTree(written(Format.JSON, Bridge.record()));
        List<JsonNode> spans = record.findParents("start");
        assertThat(spans).hasSizeGreaterThan(10).allSatisfy(span -> {
            int start = codePoints.toUtf16(span.path("start").intValue());
            int end = codePoints.toUtf16(span.path("end").intValue());
            assertThat(span.path("text").stringValue()).isEqualTo(Bridge.TEXT.substring(start, end));
        });
    }

    @Test
    void json_is_an_object_for_one_document_and_a_list_for_several_or_none() throws IOException {
        JsonNode one = JSON.readTree(written(Format.JSON, Bridge.record()));
        assertThat(one.propertyNames()).containsExactly("document", "entities", "statements");
        assertThat(one.at("/document/text").stringValue()).isEqualTo(Bridge.TEXT);
        assertThat(one.at("/entities/0/mentions/0/kind").stringValue()).isEqualTo("pronoun");
        assertThat(JSON.readTree(written(Format.JSON, Bridge.record(), Bridge.silence(), Bridge.silence())))
                .hasSize(3);
        assertThat(JSON.readTree(written(Format.JSON)).isArray()).isTrue();
    }

    @Test
    void json_leaves_out_circumstances_that_were_not_read() throws IOException {
        JsonNode statement =
                JSON.readTree(written(Format.JSON, Bridge.record())).at("/statements/1");
        assertThat(statement.has("act")).isFalse();
        assertThat(statement.has("links")).isTrue();
    }

    @Test
    void csv_has_a_row_of_names_and_one_for_each_statement() throws IOException {
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(written(Format.CSV, Bridge.record(), Bridge.silence())).stream()
                        .toList();
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0).getField("content")).isEqualTo("The bridge opens in May,; if the council agrees.");
        assertThat(rows.get(0).getField("published")).isEqualTo("2026-01-26");
        assertThat(rows.get(3).getField("links")).isEqualTo("disputes st-1");
        assertThat(rows.get(3).getField("content")).isEqualTo("\"That is false,\"");
        assertThat(rows.get(1).getField("act")).isEmpty();
        assertThat(written(Format.CSV)).startsWith("id,document,published,speakers");
    }

    @Test
    void csv_comes_back_whatever_characters_it_has() throws IOException {
        String written = written(Format.CSV, Mill.record());
        assertThat(written).as("RFC 4180 ends lines by CRLF").endsWith("\r\n");
        NamedCsvRecord row =
                CsvReader.builder().ofNamedCsvRecord(written).stream().toList().get(0);
        assertThat(row.getFieldCount()).isEqualTo(16);
        assertThat(row.getField("document")).isEqualTo("mill, \"old\".txt");
        assertThat(row.getField("speakers")).isEqualTo("Ivo Marek; Old, \"Mill\"");
        assertThat(row.getField("content")).isEqualTo(Mill.CONTENT.in(Mill.TEXT));
        assertThat(row.getField("saidOn")).isEqualTo("2026-02");
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "JSONL", "CSV"})
    void goes_on_behind_what_an_earlier_run_wrote(Format format) throws IOException {
        assertThat(format.canBeContinued()).isTrue();
        StringWriter second = new StringWriter();
        try (RecordWriter writer = format.behind(second, Look.PLAIN)) {
            writer.write(Bridge.silence());
            writer.write(Bridge.record());
        }
        assertThat(written(format, Bridge.record()) + second)
                .isEqualTo(written(format, Bridge.record(), Bridge.silence(), Bridge.record()));
    }

    @Test
    void brat_reads_back_as_it_was_written() throws Exception {
        String annotations = written(Format.BRAT, Bridge.record());
        assertThat(annotations).contains("NestedContent ", "\tAttribution:", "NestedAttribution:");
        List<Attribution> read =
                BratFile.parse(annotations, "bridge.ann", Bridge.TEXT).attributions();
        assertThat(read)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("confidence")
                .containsExactly(Bridge.PROMISE, Bridge.UNION, Bridge.WISH, Bridge.DENIAL);
    }

    @Test
    void brat_keeps_to_the_rules_of_its_format() throws IOException {
        assertThat(BratStandoff.validated(written(Format.BRAT, Bridge.record()), Bridge.TEXT))
                .filteredOn(line -> line.startsWith("E"))
                .hasSize(4);
        assertThat(BratStandoff.validated(written(Format.BRAT, Mill.record()), Mill.TEXT))
                .filteredOn(line -> line.startsWith("E"))
                .hasSize(1);
    }

    @Test
    void brat_begins_as_the_corpus_does() throws IOException {
        assertThat(written(Format.BRAT, Bridge.record()).lines())
                .startsWith("T1\tSource 29 48\tMayor Ada Lindqvist", "T2\tCue 49 57\tpromised");
    }

    @Test
    void text_shows_speaker_words_kind_and_place() throws IOException {
        assertThat(written(Format.TEXT, Bridge.record())).isEqualTo("""
                Bridge to <open>
                Lake City Courier · 2026-01-26 · bridge.txt · 4 statements

                 1  Ada Lindqvist  Mayor
                    promised: "The bridge opens in May," … "if the council agrees."
                    commitment · direct · press briefing · 2026-01-25 · to Bo Reyes · 91 % · line 1
                    on condition: if the council agrees

                 2  Ada Lindqvist  Mayor, here “She”
                    added: that the union wants <more> & more
                    indirect · 80 % · line 2

                     3  the union
                        wants: <more> & more
                        indirect · 70 % · line 2

                 4  Bo Reyes
                    said: "That is false,"
                    denial (not asserted) · direct · line 3
                    disputes 1, Ada Lindqvist
                """);
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "HTML"})
    void people_are_told_of_statements_elsewhere_what_is_known_of_them(Format format) throws IOException {
        List<Link> links = Stream.of("st-1", "st-9")
                .map(to -> new Link(Relation.DISPUTES, to, 1))
                .toList();
        ArticleRecord mill = Mill.record();
        ArticleRecord answer = new ArticleRecord(
                mill.document(), List.of(), List.of(mill.statements().get(0).withLinks(links)));
        Elsewhere bridge = id -> id.equals("st-1") ? Bridge.record() : null;
        StringWriter out = new StringWriter();
        try (RecordWriter writer = format.to(out, new Look(100, false, bridge))) {
            writer.write(answer);
        }
        assertThat(out.toString().replace("&quot;", "\""))
                .contains(
                        "disputes Ada Lindqvist (Lake City Courier, 2026-01-26): \"The bridge opens in May,\" … \"if the")
                .contains("disputes st-9")
                .doesNotContain("st-1");
    }

    @Test
    void text_is_coloured_where_wanted_and_keeps_within_its_width() throws IOException {
        StringWriter out = new StringWriter();
        try (RecordWriter writer = Format.TEXT.to(out, new Look(40, true))) {
            writer.write(Bridge.record());
        }
        assertThat(out.toString()).contains("\u001B[1mBo Reyes\u001B[0m");
        assertThat(out.toString().replaceAll("\u001B\\[\\d+m", "").lines())
                .filteredOn(line -> line.contains("bridge opens"))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(40));
    }

    @Test
    void html_is_one_page_that_needs_nothing_else() throws IOException {
        String page = written(Format.HTML, Bridge.record(), Bridge.silence());
        assertThat(page).startsWith("<!DOCTYPE html>").endsWith("</html>\n").containsOnlyOnce("<title>");
        assertThat(page).contains("id=\"st-4\"", "href=\"#st-1\"", "id=\"of-st-3\"");
        assertThat(page).doesNotContain("src=", "<link", "@import");
    }

    @Test
    void html_escapes_what_comes_from_the_text() throws IOException {
        String page = written(Format.HTML, Bridge.record());
        assertThat(page)
                .contains("&lt;more&gt; &amp; more", "Bridge to &lt;open&gt;")
                .doesNotContain("<more>", "<open>");
    }

    @Test
    void html_keeps_the_whole_text_however_its_spans_overlap() throws IOException {
        String page = written(Format.HTML, Bridge.record());
        String article = page.substring(page.indexOf("<article"), page.indexOf("</article>"));
        String words = article.replaceAll("<sup>.*?</sup>", "").replaceAll("<[^>]+>", "");
        assertThat(words.strip().lines().map(String::strip))
                .containsExactlyElementsOf(Bridge.TEXT
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .lines()
                        .toList());
    }

    private static byte[] bytes(Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordWriter writer = format.to(out, Look.PLAIN)) {
            writer.write(Bridge.record());
        }
        return out.toByteArray();
    }

    private static String written(Format format, ArticleRecord... records) throws IOException {
        StringWriter out = new StringWriter();
        try (RecordWriter writer = format.to(out, Look.PLAIN)) {
            for (ArticleRecord record : records) {
                writer.write(record);
            }
        }
        return out.toString();
    }
}
