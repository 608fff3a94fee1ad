// SPDX-License-Identifier: Apache-2.0
package org.onrecord.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.document.Dateline;
import org.onrecord.document.Document;
import org.onrecord.document.Paragraph;
import org.onrecord.document.Paragraph.Kind;
import org.onrecord.document.SegmentedDocument;

class ParagraphsTest {

    private static final String LEAD =
            "The council of Lake City voted on Monday to close the old library at the end of the year.";

    @Test
    void takes_each_line_for_a_paragraph() {
        assertThat(paragraphs("One line.\nAnother, longer line.\n\n  \t\nA third.\n"))
                .containsExactly("One line.", "Another, longer line.", "A third.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n\n", "\u2028", "\u2029", "\u0085", "\f", "\r\n\r\n", "\n \u00A0\n"})
    void knows_every_line_break(String lineBreak) {
        assertThat(paragraphs("First." + lineBreak + "Second." + lineBreak)).containsExactly("First.", "Second.");
    }

    @Test
    void joins_the_lines_of_a_hard_wrapped_text() {
        String text = """
                The council of Lake City voted on Monday to close the
                old library, which had stood by the shore for ninety
                years.

                Mayor Ada Lindqvist said the roof was beyond repair and
                the books would go to the new building on Oak Street
                before winter.
                """;
        assertThat(paragraphs(text)).hasSize(2);
        assertThat(paragraphs(text).get(0)).startsWith("The council").endsWith("ninety\nyears.");
    }

    @Test
    void joins_them_also_where_a_long_address_stands_on_a_line_of_its_own() {
        String line = "which the council voted on Monday to close and to tear down,\n";
        String text = line.repeat(24) + "\nhttps://example.org/" + "a".repeat(150) + "\n";
        assertThat(paragraphs(text)).hasSize(2);
    }

    @Test
    void keeps_short_lines_apart_in_a_hard_wrapped_text() {
        String text = """
                Library to close

                The council of Lake City voted on Monday to close the
                old library, which had stood by the shore for ninety
                years.
                Photo: Lake City Courier
                Mayor Ada Lindqvist said the roof was beyond repair and
                the books would go elsewhere.
                """;
        assertThat(paragraphs(text)).hasSize(4);
    }

    @Test
    void does_not_join_lines_that_are_paragraphs() {
        String text =
                "Ada Lindqvist, 62, mayor of Lake City\nPer Holm, 48, clerk\nRuth Vane, 71, judge of the district court\n";
        assertThat(paragraphs(text)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Council votes to close library",
                "Council Votes to Close the Old Library.",
                "Council of Lake City votes to close old library.",
                "Mayor under fire."
            })
    void takes_a_first_line_written_like_a_title_for_the_headline(String title) {
        assertThat(kinds(title + "\n" + LEAD)).containsExactly(Kind.HEADLINE, Kind.BODY);
    }

    @Test
    void takes_a_first_sentence_for_no_headline() {
        assertThat(kinds("The mayor of the town resigned late on Friday.\n" + LEAD))
                .containsExactly(Kind.BODY, Kind.BODY);
        assertThat(kinds("Council votes to close library")).containsExactly(Kind.BODY);
    }

    @Test
    void takes_a_line_without_a_stop_for_a_subhead() {
        assertThat(kinds("Library to close\n" + LEAD + "\nMayor defends vote\n" + LEAD))
                .containsExactly(Kind.HEADLINE, Kind.BODY, Kind.SUBHEAD, Kind.BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"and then from", "1,234", "15", "text-align: left;", "The vote, she said:", "* * *"})
    void takes_other_short_lines_for_no_subhead(String line) {
        assertThat(kinds("Library to close\n" + LEAD + "\n" + line + "\n" + LEAD)
                        .get(2))
                .isEqualTo(Kind.BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LINDQVIST: Thank you all.",
                "ADA LINDQVIST: Thank you all.",
                "SEN. LINDQVIST (D-MINN.): Thank you all.",
                "O’DELL: Thank you.",
                "McKAY: Thank you.",
                "Q: Why now?",
                "MODERATOR: Why now?",
                "LINDQVIST: “It is our hope and"
            })
    void knows_a_turn_by_its_name_in_capitals(String line) {
        assertThat(kinds("Library to close\n" + LEAD + "\n" + line + "\n" + LEAD)
                        .get(2))
                .isEqualTo(Kind.TURN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BREAKING: The mayor resigned.",
                "CORRECTION: The library has two floors.",
                "READ MORE: The mayor resigned.",
                "STAT OF THE WEEK: Four in ten read.",
                "Lindqvist: The mayor resigned.",
                "NASA: "
            })
    void takes_other_labels_for_no_turn(String line) {
        assertThat(kinds("Library to close\n" + LEAD + "\n" + line + "\n" + LEAD)
                        .get(2))
                .isEqualTo(Kind.BODY);
    }

    @Test
    void knows_turns_in_small_letters_where_speakers_alternate() {
        assertThat(kinds(
                        "Talk with the mayor\nHolm: Why now?\nLindqvist: It is time.\nHolm: Is it?\nLindqvist: It is."))
                .containsExactly(Kind.HEADLINE, Kind.TURN, Kind.TURN, Kind.TURN, Kind.TURN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "— Lake Watch (@lake_watch) January 26, 2026",
                "― Ada Lindqvist (@adal) Jan. 3, 2026",
                "-- Ada (@adal) 3 January 2026",
                "—Ada Lindqvist (@adal)"
            })
    void knows_the_credit_of_a_post(String line) {
        assertThat(kinds("Library to close\n" + LEAD + "\n" + line + "\n" + LEAD)
                        .get(2))
                .isEqualTo(Kind.POST_CREDIT);
    }

    @Test
    void takes_other_lines_with_a_dash_for_no_credit() {
        assertThat(kinds("Library to close\n" + LEAD + "\n— Ada Lindqvist, mayor\n" + LEAD)
                        .get(2))
                .isNotEqualTo(Kind.POST_CREDIT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LAKE CITY, MINNESOTA: The council voted. | LAKE CITY, MINNESOTA | ",
                "LAKE CITY (AP) — The council voted. | LAKE CITY | ",
                "LONDON, Jan. 5 — The council voted. | LONDON | Jan. 5",
                "ST. ORRIN, N.H., Sept. 26 (UPI) -- The council voted. | ST. ORRIN, N.H. | Sept. 26",
                "LAKE CITY - The council voted. | LAKE CITY | ",
                "Lake City, Minn. (AP) – The council voted. | Lake City, Minn. | ",
                "McKAY, Tex. — The council voted. | McKAY, Tex. | "
            })
    void reads_the_dateline(String line, String place, @Nullable String day) {
        String text = "Library to close\n" + line;
        Dateline dateline = Objects.requireNonNull(segment(text).dateline());
        assertThat(dateline.place().in(text)).isEqualTo(place);
        assertThat(dateline.day() == null ? null : dateline.day().in(text)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LINDQVIST: The council voted.",
                "MAYOR HAS QUIT — The council voted.",
                "Lake City — The council voted.",
                "FAREWELL—The council voted.",
                "UPDATE — The council voted.",
                "LAKE CITY —"
            })
    void takes_other_beginnings_for_no_dateline(String line) {
        assertThat(segment("Library to close\n" + line).dateline()).isNull();
    }

    private static List<String> paragraphs(String text) {
        return segment(text).paragraphs().stream()
                .map(paragraph -> paragraph.span().in(text))
                .toList();
    }

    private static List<Kind> kinds(String text) {
        return segment(text).paragraphs().stream().map(Paragraph::kind).toList();
    }

    private static SegmentedDocument segment(String text) {
        return new Segmenter().segment(Document.of("paragraphs", text));
    }
}
