// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.document.Span;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Role;

class BratFileTest {

    private static final String TEXT = "\uD83D\uDE00 Ada said so.\nBo agreed.\n";

    @Test
    void reads_offsets_in_code_points() throws Exception {
        assertThat(attributions("T1\tSource 2 5\tAda\nT2\tCue 6 10\tsaid\nE1\tAttribution:T2 Source:T1 Cue:T2\n"))
                .containsExactly(
                        new Attribution(List.of(new Span(3, 6)), List.of(new Span(7, 11)), List.of(), null, 1));
    }

    @Test
    void joins_pieces_and_numbered_roles() throws Exception {
        Attribution attribution = attributions("""
                T1	Content 2 5;11 13	Ada so
                T2	Content 15 17	Bo
                T3	Cue 6 10	said
                E1	Attribution-no-source:T3 Content:T1 Content2:T2 Cue:T3
                """).get(0);
        assertThat(attribution.content()).containsExactly(new Span(3, 6), new Span(12, 14), new Span(16, 18));
        assertThat(attribution.source()).isEmpty();
    }

    @Test
    void passes_over_what_it_does_not_know() throws Exception {
        BratFile file = parse("""
                T1	Cue 6 10	said
                T2	Discuss 2 5	Ada
                #1	AnnotatorNotes T1	why?
                E1	Attribution:T1 Cue:T1 source:T2
                E2	Discuss:T2
                """);
        assertThat(file.annotations()).extracting(BratFile.Annotation::role).containsExactly(Role.CUE);
        assertThat(file.events()).hasSize(1);
    }

    @Test
    void cuts_spans_at_line_breaks() throws Exception {
        assertThat(parse("T1\tContent 11 17\tso.\n").annotations().get(0).spans())
                .containsExactly(new Span(12, 15), new Span(16, 18));
    }

    @Test
    void puts_what_is_nested_within_the_shortest_content_that_holds_its_cue() throws Exception {
        List<Attribution> attributions = attributions("""
                T1	Content 2 14	Ada said so.
                T2	Cue 15 17	Bo
                E1	Attribution-no-source:T2 Cue:T2 Content:T1
                T3	Content 6 14	said so.
                E2	Attribution-no-source:T2 Cue:T2 Content:T3
                T4	NestedCue 6 10	said
                T5	NestedContent 11 13	so
                E3	NestedAttribution:T4 NestedCue:T4 NestedContent:T5
                """);
        assertThat(attributions).extracting(Attribution::within).containsExactly(null, null, 1);
    }

    @Test
    void lets_nothing_lie_within_itself() throws Exception {
        assertThat(attributions("""
                T1	NestedContent 2 14	Ada said so.
                T2	NestedCue 6 10	said
                E1	NestedAttribution:T2 NestedCue:T2 NestedContent:T1
                E2	NestedAttribution:T2 NestedCue:T2 NestedContent:T1
                """)).extracting(Attribution::within).containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "T1\tCue 6 x\tsaid               | '6 x' is not a pair of offsets",
                "T1\tCue 6 99\tsaid              | '6 99' marks nothing in the text of 26 characters",
                "T1\tCue 6 6\tsaid               | '6 6' marks nothing in the text of 26 characters",
                "T1\tCue 6 10\tsays              | the text has 'said' where the line has 'says'",
                "E1\tAttribution:T7 Cue:T7       | there is no T7",
            })
    void names_file_line_and_value_of_what_it_cannot_read(String line, String problem) {
        assertThatExceptionOfType(MalformedBratException.class)
                .isThrownBy(() -> parse("T9\tCue 6 10\tsaid\n" + line))
                .withMessage("some.ann, line 2: " + problem);
    }

    @Test
    void shares_what_several_attributions_use() {
        Attribution other = new Attribution(Bridge.PROMISE.source(), Bridge.UNION.cue(), List.of(), null, 1);
        assertThat(BratFile.of(List.of(Bridge.PROMISE, other)).annotations())
                .filteredOn(annotation -> annotation.role() == Role.SOURCE)
                .hasSize(1);
    }

    private static List<Attribution> attributions(String content) throws MalformedBratException {
        return parse(content).attributions();
    }

    private static BratFile parse(String content) throws MalformedBratException {
        return BratFile.parse(content, "some.ann", TEXT);
    }
}
