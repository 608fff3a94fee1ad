// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.statement.Act;
import org.onrecord.statement.Medium;
import org.onrecord.statement.PartialDate;
import org.onrecord.store.Query.And;
import org.onrecord.store.Query.Named;
import org.onrecord.store.Query.Not;
import org.onrecord.store.Query.Or;
import org.onrecord.store.Query.Words;

class QueryTest {

    @Test
    void reads_conditions_beside_each_other() throws QuerySyntaxException {
        assertThat(Query.parse("speaker:\"Ada Lindqvist\" act:denial “ferry strike” after:2026-01-01"))
                .isEqualTo(new And(List.of(
                        new Named(Named.Name.SPEAKER, "Ada Lindqvist", false),
                        new Query.OfAct(Act.DENIAL),
                        new Words("ferry strike", false),
                        new Query.After(new PartialDate(2026, 1, 1)))));
    }

    @Test
    void joins_or_less_tightly_than_and() throws QuerySyntaxException {
        assertThat(Query.parse("a b OR c AND d"))
                .isEqualTo(new Or(
                        List.of(new And(List.of(word("a"), word("b"))), new And(List.of(word("c"), word("d"))))));
        assertThat(Query.parse("a (b OR c)"))
                .isEqualTo(new And(List.of(word("a"), new Or(List.of(word("b"), word("c"))))));
    }

    @Test
    void turns_round_what_follows_not() throws QuerySyntaxException {
        assertThat(Query.parse("NOT a b")).isEqualTo(new And(List.of(new Not(word("a")), word("b"))));
        assertThat(Query.parse("-(a b)")).isEqualTo(new Not(new And(List.of(word("a"), word("b")))));
        assertThat(Query.parse("well-known")).isEqualTo(word("well-known"));
    }

    @Test
    void reads_beginnings_and_values() throws QuerySyntaxException {
        assertThat(Query.parse("promis*")).isEqualTo(new Words("promis", true));
        assertThat(Query.parse("\"the brid\"*")).isEqualTo(new Words("the brid", true));
        assertThat(Query.parse("medium:social-post")).isEqualTo(new Query.OfMedium(Medium.SOCIAL_POST));
        assertThat(Query.parse("ASSERTED:no")).isEqualTo(new Query.Asserted(false));
        assertThat(Query.parse("document:https://example.org/a?b=c*"))
                .isEqualTo(new Query.InDocument("https://example.org/a?b=c", true));
        assertThat(Query.parse("  ")).isEqualTo(Query.ALL);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "a OR, the end",
                "(a, character 1:",
                "a), character 2:",
                "OR a, character 1:",
                "\"a, character 1:",
                "spaeker:a, character 1:",
                "act:sings, no act 'sings'",
                "act:den*, * goes with words",
                "asserted:maybe, neither yes nor no",
                "after:yesterday, no date like 2026-01-26",
                "after:2026-02-30, no date like 2026-01-26",
                "speaker:, a word is missing",
                "a … b, character 3:"
            })
    void says_where_it_is_wrong(String query, String said) {
        assertThatExceptionOfType(QuerySyntaxException.class)
                .isThrownBy(() -> Query.parse(query))
                .withMessageContaining(said);
    }

    @Test
    void bounds_depth_and_length() {
        assertThatExceptionOfType(QuerySyntaxException.class)
                .isThrownBy(() -> Query.parse("(".repeat(100_000)))
                .withMessageContaining("nested more than");
        assertThatExceptionOfType(QuerySyntaxException.class)
                .isThrownBy(() -> Query.parse("NOT ".repeat(100_000) + "a"))
                .withMessageContaining("nested more than");
        assertThatExceptionOfType(QuerySyntaxException.class)
                .isThrownBy(() -> Query.parse("a ".repeat(100_000)))
                .withMessageContaining("more than 100 conditions");
    }

    /** Whatever is typed is a query or is refused. */
    @Test
    void refuses_or_reads_anything() {
        Random random = new Random(7);
        String signs = "ab \"“()*:-ANDORNOT\u0000\ud800é🚢\n";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            try {
                assertThat(Query.parse(text.toString())).isNotNull();
            } catch (QuerySyntaxException refused) {
                assertThat(refused.position()).isBetween(0, text.length());
            }
        }
    }

    private static Words word(String text) {
        return new Words(text, false);
    }
}
