// SPDX-License-Identifier: Apache-2.0
package org.onrecord.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.document.Document;
import org.onrecord.document.Span;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Quotation;
import org.onrecord.statement.Statement;

class PipelineTest {

    private static final String TEXT = """
            Mayor Ada Lindqvist said the bridge "will open in May." Her deputy said the union wants to wait.

            LINDQVIST: We are on time.
            """;

    private static final Attribution MAYOR =
            attribution("Mayor Ada Lindqvist", "said", "the bridge \"will open in May.\"", null);
    private static final Attribution DEPUTY = attribution("Her deputy", "said", "the union wants to wait", null);

    private static final Pipeline PIPELINE = Pipeline.withoutModel();

    @Test
    void orders_statements_as_the_text_does_and_keeps_what_lies_within_what() {
        Attribution union = attribution("the union", "wants", "to wait", 1);
        List<Statement> statements = resolve(union, DEPUTY, MAYOR);
        assertThat(statements).extracting(Statement::attribution).satisfies(spans -> {
            assertThat(spans.get(0)).isEqualTo(MAYOR);
            assertThat(spans.get(1)).isEqualTo(DEPUTY);
            assertThat(spans.get(2).within()).isEqualTo(1);
        });
        assertThat(statements.get(2).within()).isEqualTo(statements.get(1).id());
    }

    @Test
    void tells_how_much_is_verbatim() {
        Attribution whole = attribution("Mayor Ada Lindqvist", "said", "will open in May.", null);
        Attribution turn = attribution("LINDQVIST", ":", "We are on time.", null);
        assertThat(resolve(MAYOR, whole, DEPUTY, turn))
                .extracting(Statement::quotation)
                .containsExactlyInAnyOrder(Quotation.MIXED, Quotation.DIRECT, Quotation.INDIRECT, Quotation.DIRECT);
    }

    @Test
    void names_statements_alike_on_every_run_and_apart_for_every_outlet() {
        String id = resolve(MAYOR).get(0).id();
        assertThat(id)
                .matches("st-[0-9a-f]{16}")
                .isEqualTo(resolve(MAYOR, DEPUTY).get(0).id());
        String elsewhere = PIPELINE.resolve(Document.of("other", TEXT), List.of(MAYOR))
                .statements()
                .get(0)
                .id();
        assertThat(elsewhere).isNotEqualTo(id);
    }

    @Test
    void names_statements_apart_that_share_cue_and_content() {
        Attribution other = new Attribution(List.of(), MAYOR.cue(), MAYOR.content(), null, 1);
        assertThat(resolve(MAYOR, other)).extracting(Statement::id).doesNotHaveDuplicates();
    }

    @Test
    void refuses_to_nest_into_nothing() {
        Attribution lost = attribution("the union", "wants", "to wait", 7);
        assertThatIllegalArgumentException().isThrownBy(() -> resolve(lost)).withMessageContaining("7");
    }

    private static List<Statement> resolve(Attribution... attributions) {
        return PIPELINE.resolve(Document.of("bridge.txt", TEXT), List.of(attributions))
                .statements();
    }

    private static Attribution attribution(String source, String cue, String content, @Nullable Integer within) {
        Span first = find(source, 0);
        return new Attribution(
                List.of(first), List.of(find(cue, first.end())), List.of(find(content, first.end())), within, 1);
    }

    private static Span find(String words, int from) {
        int start = TEXT.indexOf(words, from);
        return new Span(start, start + words.length());
    }
}
