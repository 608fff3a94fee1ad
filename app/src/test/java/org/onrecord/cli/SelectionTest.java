// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.document.Document;
import org.onrecord.document.Span;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Link;
import org.onrecord.statement.Quotation;
import org.onrecord.statement.Relation;
import org.onrecord.statement.Statement;

class SelectionTest {

    private static final ArticleRecord RECORD = new ArticleRecord(
            Document.of("a.txt", "Ada said so."),
            List.of(),
            List.of(
                    statement("st-1", 0.2, null, null),
                    statement("st-2", 0.9, 0, "st-1"),
                    statement("st-3", 0.8, 1, "st-2")));

    @Test
    void leaves_out_what_is_less_sure_and_what_points_to_it() {
        List<Statement> kept = surerThan(0.5, false).applyTo(RECORD).statements();
        assertThat(kept).extracting(Statement::id).containsExactly("st-2", "st-3");
        assertThat(kept).extracting(Statement::within).containsExactly(null, "st-2");
        assertThat(kept)
                .extracting(statement -> statement.attribution().within())
                .containsExactly(null, 0);
        assertThat(kept).flatExtracting(Statement::links).extracting(Link::to).containsExactly("st-9", "st-9");
    }

    @Test
    void changes_nothing_where_all_is_sure_enough() {
        assertThat(surerThan(0.2, false).applyTo(RECORD)).isSameAs(RECORD);
        assertThat(Selection.ALL.applyTo(RECORD)).isSameAs(RECORD);
    }

    @Test
    void keeps_what_the_wanted_ones_are_linked_to() {
        List<Statement> kept = surerThan(0.85, true).applyTo(RECORD).statements();
        assertThat(kept).extracting(Statement::id).containsExactly("st-1", "st-2");
        assertThat(kept.get(1).within()).isEqualTo("st-1");
    }

    private static Selection surerThan(double least, boolean withLinked) {
        return new Selection((statement, record) -> statement.attribution().confidence() >= least, withLinked);
    }

    private static Statement statement(String id, double confidence, @Nullable Integer index, @Nullable String within) {
        Attribution attribution = new Attribution(List.of(), List.of(new Span(4, 8)), List.of(), index, confidence);
        List<Link> links = List.of(new Link(Relation.SUPPORTS, "st-1", 0.5), new Link(Relation.SUPPORTS, "st-9", 0.5));
        return new Statement(id, "a.txt", attribution, Quotation.INDIRECT, List.of(), null, within, links);
    }
}
