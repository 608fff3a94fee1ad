// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.store.Articles.READING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.corpus.Change;
import org.onrecord.corpus.QuotationMatch.Likeness;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Link;
import org.onrecord.statement.Relation;

/** What a record promises of words that stand in several documents. */
abstract class QuotationContract extends PeopleContract {

    private static final ArticleRecord FIRST = quoting(
            "first.txt",
            "“The ferries will sail before the first snow falls on the islands.”",
            "Courier",
            "2026-03-01");
    private static final ArticleRecord SAME = quoting(
            "same.txt", "“The ferries will sail before the first snow falls on the islands.”", "Post", "2026-03-03");
    private static final ArticleRecord ALTERED = quoting(
            "altered.txt",
            "“The ferries must sail before the first snow falls on the islands.”",
            "Herald",
            "2026-03-02");
    private static final ArticleRecord OTHER =
            quoting("other.txt", "“Nobody has painted the lighthouse for twenty years.”", "Post", "2026-03-02");

    private static ArticleRecord quoting(String id, String quotation, String outlet, String published) {
        return Articles.read(id, "[Ada Lindqvist|said|" + quotation + "]\n", outlet, published);
    }

    @Test
    void finds_the_same_words_in_whatever_order_documents_come() throws Exception {
        for (List<ArticleRecord> order :
                List.of(List.of(FIRST, ALTERED, SAME, OTHER), List.of(SAME, OTHER, ALTERED, FIRST))) {
            for (ArticleRecord record : order) {
                store.add(record, READING);
            }
            assertThat(linked(SAME)).containsExactly(id(FIRST));
            assertThat(linked(ALTERED)).containsExactly(id(FIRST));
            assertThat(linked(FIRST)).isEmpty();
            assertThat(linked(OTHER)).isEmpty();
            assertThat(find("relation:repeats")).hasSize(2);
            assertThat(store.check().faults()).isEmpty();
            for (ArticleRecord record : order) {
                store.delete(record.document().id());
                store.readmit(record.document());
            }
        }
    }

    @Test
    void shows_where_else_the_words_stand_and_what_was_changed() throws Exception {
        for (ArticleRecord record : List.of(SAME, ALTERED, OTHER, FIRST)) {
            store.add(record, READING);
        }
        List<Appearance> appearances = store.appearances(id(ALTERED));
        assertThat(appearances)
                .extracting(appearance -> appearance.hit().statement().id())
                .containsExactly(id(FIRST), id(SAME));
        assertThat(appearances).extracting(Appearance::earlier).containsExactly(true, false);
        assertThat(appearances).extracting(Appearance::likeness).containsOnly(Likeness.ALTERED);
        assertThat(appearances.get(0).difference())
                .contains(new Change(Change.Kind.REMOVED, "will"), new Change(Change.Kind.ADDED, "must"));
        assertThat(store.appearances(id(OTHER))).isEmpty();
        assertThat(store.appearances("st-0000000000000000")).isEmpty();
    }

    @Test
    void follows_the_next_when_the_first_goes() throws Exception {
        for (ArticleRecord record : List.of(FIRST, ALTERED, SAME)) {
            store.add(record, READING);
        }
        store.delete("first.txt");
        assertThat(linked(SAME)).containsExactly(id(ALTERED));
        assertThat(linked(ALTERED)).isEmpty();
        assertThat(find("relation:repeats")).hasSize(1);
        assertThat(store.check().faults()).isEmpty();
    }

    @Test
    void stays_true_when_a_document_is_read_again_or_changes() throws Exception {
        for (ArticleRecord record : List.of(FIRST, SAME)) {
            store.add(record, READING);
        }
        store.add(FIRST, new Reading("test", "another model"));
        assertThat(linked(SAME)).containsExactly(id(FIRST));
        ArticleRecord changed =
                quoting("first.txt", "“The lighthouse will be painted in spring.”", "Courier", "2026-03-01");
        store.add(changed, READING);
        assertThat(linked(SAME)).isEmpty();
        assertThat(find("relation:repeats")).isEmpty();
        assertThat(store.check().faults()).isEmpty();
    }

    @Test
    void counts_the_outlets_of_an_utterance() throws Exception {
        for (ArticleRecord record : List.of(SAME, ALTERED, OTHER, FIRST)) {
            store.add(record, READING);
        }
        List<Utterance> utterances = store.utterances(Query.ALL, 10);
        assertThat(utterances).hasSize(1);
        Utterance utterance = utterances.get(0);
        assertThat(utterance.first().statement().id()).isEqualTo(id(FIRST));
        assertThat(utterance.statements()).isEqualTo(3);
        assertThat(utterance.documents()).isEqualTo(3);
        assertThat(utterance.outlets()).containsExactly("Courier", "Herald", "Post");
        assertThat(utterance.reports()).isEqualTo(3);
        assertThat(store.utterances(Query.parse("lighthouse"), 10)).isEmpty();
        assertThat(store.utterances(Query.parse("must"), 10)).hasSize(1);
    }

    private static String id(ArticleRecord record) {
        return record.statements().get(0).id();
    }

    /** What the first statement of a document repeats. */
    private List<String> linked(ArticleRecord record) throws Exception {
        return store.statement(id(record)).orElseThrow().statement().links().stream()
                .filter(link -> link.relation() == Relation.REPEATS)
                .map(Link::to)
                .toList();
    }
}
