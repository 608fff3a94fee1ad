// SPDX-License-Identifier: Apache-2.0
package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.onrecord.document.Document;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.document.Span;
import org.onrecord.segment.Segmenter;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.AttributionScores;
import org.onrecord.statement.Role;
import org.onrecord.statement.TaggedDocument;
import org.onrecord.statement.TaggedLink;
import org.onrecord.statement.TaggedPassage;
import org.onrecord.statement.TaggedSpan;

/** A transcript of invented people of which the tagger found little or nothing. */
class TurnsTest {

    private static final String TEXT = """
            DELMONT: Did the city know?

            ARKWELL: We knew in January, says the log.

            DELMONT: And the council?

            The interview was held on Friday: nobody else was there.
            """;

    private final SegmentedDocument document = new Segmenter().segment(Document.of("turns", TEXT));

    @Test
    void turnsThatWereNotFoundAreReadByTheirForm() {
        assertThat(link(List.of(), List.of()))
                .containsExactly(
                        "DELMONT | : | Did the city know?",
                        "ARKWELL | : | We knew in January, says the log.",
                        "DELMONT | : | And the council?");
    }

    @Test
    void theAddressBehindAPostIsNotSaid() {
        String post = "ARKWELL: We knew in January… pic.twitter.com/a1b2c3";
        SegmentedDocument text = new Segmenter().segment(Document.of("post", "Leak known\n\n" + post + "\n"));
        Draft turn = Objects.requireNonNull(new Turns(text).of(text.paragraphs().get(1)));
        assertThat(turn.content().get(0).in(text.text())).isEqualTo("We knew in January…");
    }

    @Test
    void whatWasFoundInsideOfATurnLiesWithinIt() {
        List<TaggedSpan> found = List.of(
                tagged(Role.CONTENT, "We knew in January"), tagged(Role.CUE, "says"), tagged(Role.SOURCE, "the log"));
        List<Attribution> attributions =
                attributions(found, List.of(new TaggedLink(1, 0, 0.9), new TaggedLink(1, 2, 0.9)));
        assertThat(attributions).hasSize(4);
        assertThat(attributions.get(2).within()).isEqualTo(1);
    }

    @Test
    void whatWasFoundOfATurnGivesWayToTheWhole() {
        int colon = TEXT.indexOf("ARKWELL:") + 7;
        List<TaggedSpan> found = List.of(
                tagged(Role.SOURCE, "ARKWELL"),
                new TaggedSpan(Role.CUE, new Span(colon, colon + 1), 0.9, false),
                tagged(Role.CONTENT, "We knew in January"));
        assertThat(link(found, List.of(new TaggedLink(1, 0, 0.9), new TaggedLink(1, 2, 0.9))))
                .hasSize(3)
                .contains("ARKWELL | : | We knew in January, says the log.");
    }

    private List<String> link(List<TaggedSpan> found, List<TaggedLink> links) {
        return attributions(found, links).stream()
                .map(one -> words(one.source()) + " | " + words(one.cue()) + " | " + words(one.content()))
                .toList();
    }

    /** The attributions where this was found in the second turn and nothing elsewhere. */
    private List<Attribution> attributions(List<TaggedSpan> found, List<TaggedLink> links) {
        List<TaggedPassage> passages = document.paragraphs().stream()
                .map(paragraph -> paragraph.span().start() == TEXT.indexOf("ARKWELL")
                        ? new TaggedPassage(paragraph.span(), found, links)
                        : new TaggedPassage(paragraph.span(), List.of(), List.of()))
                .toList();
        return new Linker(evidence -> 0.5)
                .link(new TaggedDocument(document, passages, List.of(), AttributionScores.NONE));
    }

    private static TaggedSpan tagged(Role role, String words) {
        int start = TEXT.indexOf(words);
        return new TaggedSpan(role, new Span(start, start + words.length()), 0.9, false);
    }

    private static String words(List<Span> spans) {
        return spans.get(0).in(TEXT);
    }
}
