// SPDX-License-Identifier: Apache-2.0
package org.onrecord.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.document.Document;
import org.onrecord.document.QuotedSpan;
import org.onrecord.document.SegmentedDocument;

class QuotationsTest {

    /** Quoted parts stand in order, joined by {@code +}; {@code -} stands for none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // straight, curly and mixed double marks
                "\"We will go,\" she said. \"Soon.\" | \"We will go,\"+\"Soon.\"",
                "“We will go,” she said, “soon.” | “We will go,”+“soon.”",
                "“We will go,\" she said. \"Soon.” | “We will go,\"+\"Soon.”",
                "”We will go,” she said. | ”We will go,”",
                "“We will go’’, she said. | “We will go’’",
                "``We will go,'' she said. | ``We will go,''",
                "«We will go», she said. | «We will go»",
                "\"We will go, \" she said. \" Soon.\" | \"We will go, \"+\" Soon.\"",
                "She said,\"We will go.\"He left. | \"We will go.\"",
                "(\"We will go\") and—\"soon\"—they went. | \"We will go\"+\"soon\"",
                // nested
                "\"He said, 'Not now,'\" she told us. | \"He said, 'Not now,'\"+'Not now,'",
                "“He said, ‘Not now,’” she told us. | “He said, ‘Not now,’”+‘Not now,’",
                "‘He said “not now,”’ she told us. | ‘He said “not now,”’+“not now,”",
                "“what he calls “hell” is home,” she said. | “what he calls “hell” is home,”+“hell”",
                "'''Not now' is all he said,'' she told us. | '''Not now' is all he said,''+'Not now'",
                "''He said, 'Not now.''' | ''He said, 'Not now.'''+'Not now.'",
                // single marks and apostrophes
                "'Let them work,' the mayor's aide said. | 'Let them work,'",
                "Mayor wants town to work 'peacefully': 'Let us work' | 'peacefully'+'Let us work'",
                "‘It’s the voters’ choice,’ he said. | ‘It’s the voters’ choice,’",
                "The voters' mood and the workers' pay didn't matter. | -",
                "He's got 'em in the '90s, 'til 'twas over. | -",
                "He’s got ’em in the ’90s, and the clerks’ too. | -",
                "rock 'n' roll and O'Brien's | -",
                "He is 6'2\" tall and the board was 5'11\" long. | -",
                // names and titles in marks are quoted all the same
                "Rep. Robert \"Bobby\" Thorne read \"The Long Road.\" | \"Bobby\"+\"The Long Road.\"",
                // stray marks
                "He left,\" she said. Then he wrote \"Bye.\" | \"Bye.\"",
                "\"\" and “” | -"
            })
    void finds_what_is_quoted(String text, String expected) {
        List<String> quoted = expected.equals("-") ? List.of() : List.of(expected.split("\\+"));
        List<String> found = quotations(text).stream()
                .map(quotation -> quotation.span().in(text))
                .toList();
        assertThat(found).isEqualTo(quoted);
    }

    @Test
    void gives_the_text_inside_the_marks() {
        String text = "''We will go,'' she said.";
        QuotedSpan quotation = quotations(text).get(0);
        assertThat(quotation.inside().in(text)).isEqualTo("We will go,");
        assertThat(quotation.closed()).isTrue();
    }

    @Test
    void keeps_a_piece_for_each_paragraph_of_a_long_quotation() {
        String text = "“It was cold.\n\n“It was dark.\n\n“It was late,” she said.\n\nHe left.";
        assertThat(quotations(text))
                .extracting(
                        QuotedSpan::paragraph,
                        QuotedSpan::closed,
                        quotation -> quotation.span().in(text))
                .containsExactly(
                        tuple(0, false, "“It was cold."),
                        tuple(1, false, "“It was dark."),
                        tuple(2, true, "“It was late,”"));
    }

    @Test
    void goes_on_into_paragraphs_that_do_not_open_anew_where_one_of_them_closes() {
        String text = "\"It was cold.\n\nIt was dark.\n\nIt was late,\" she said.";
        assertThat(quotations(text))
                .extracting(
                        QuotedSpan::paragraph,
                        QuotedSpan::closed,
                        quotation -> quotation.span().in(text))
                .containsExactly(
                        tuple(0, false, "\"It was cold."),
                        tuple(1, false, "It was dark."),
                        tuple(2, true, "It was late,\""));
    }

    @Test
    void loses_no_more_than_a_paragraph_to_a_mark_that_never_closes() {
        String text = "\"It was cold, she said.\n\nHe called it \"dark\" and left.\n\n\"It was late,\" she said.";
        assertThat(quotations(text))
                .extracting(quotation -> quotation.span().in(text))
                .containsExactly("\"It was cold, she said.", "\"dark\"", "\"It was late,\"");
    }

    @Test
    void finds_the_next_quotation_of_a_paragraph_after_a_mark_that_never_closes() {
        String text = "\"It was cold, she said. \"But not dark.\" Then she called it \"late.\"";
        assertThat(quotations(text))
                .extracting(quotation -> quotation.span().in(text))
                .containsExactly("\"It was cold, she said.", "\"But not dark.\"", "\"late.\"");
    }

    private static List<QuotedSpan> quotations(String text) {
        SegmentedDocument document = new Segmenter().segment(Document.of("quotations", text));
        return document.quotations();
    }
}
