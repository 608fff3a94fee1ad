// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.store.Articles.READING;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.corpus.PeopleEdit.Merge;
import org.onrecord.corpus.PeopleEdit.Split;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Link;
import org.onrecord.statement.Relation;
import org.onrecord.statement.Statement;

/** What a record promises of answers to statements of other documents. */
abstract class AnswerContract extends QuotationContract {

    /** What the keeper says, with nobody's answer. */
    private static final ArticleRecord CLAIM = Articles.read(
            "keeper.txt",
            "Keeper [Marta Quill|warned|that cracks in the foundation could topple the lighthouse within two winters].\n",
            "Courier",
            "2026-03-02");

    /** The same, and who denies it. */
    private static final String DENIAL = """
            Keeper [Marta Quill|said|that the lighthouse may topple because of cracks in its foundation].

            Director [Dorian Asher|denied|her claim].
            """;

    private static final ArticleRecord DENIED = Articles.read("denied.txt", DENIAL, "Post", "2026-03-04");

    private static final ArticleRecord ASIDE = Articles.read(
            "aside.txt", "Keeper [Marta Quill|said|that the puffins had come back early].\n", "Post", "2026-03-03");

    private static final String WORDS = "“They measured the cracks and they locked the report in a drawer.”";
    private static final String ANSWER = "“Nobody ever locked away any report of mine, and nobody ever will.”";

    private static final ArticleRecord BOTH = Articles.read(
            "both.txt",
            "Keeper [Marta Quill|said|" + WORDS + "]\n\nDirector [Dorian Asher|responded|" + ANSWER + "]\n",
            "Post",
            "2026-03-05");
    private static final ArticleRecord QUOTED =
            Articles.read("quoted.txt", "Keeper [Marta Quill|said|" + WORDS + "]\n", "Courier", "2026-03-05");
    private static final ArticleRecord ANSWERED =
            Articles.read("answered.txt", "Director [Dorian Asher|said|" + ANSWER + "]\n", "Herald", "2026-03-06");

    @Test
    void what_is_denied_in_one_document_is_denied_where_another_tells_it() throws Exception {
        for (List<ArticleRecord> order : List.of(List.of(CLAIM, ASIDE, DENIED), List.of(DENIED, ASIDE, CLAIM))) {
            addAll(order);
            assertThat(across(DENIED, 1)).containsExactly(Relation.DISPUTES.label() + " " + id(CLAIM, 0));
            assertThat(store.linksAcross(List.of(id(CLAIM, 0)))).hasSize(1);
            assertThat(store.linksAcross(List.of(id(ASIDE, 0)))).isEmpty();
            assertThat(store.check().faults()).isEmpty();
            deleteAll(order);
        }
    }

    @Test
    void a_long_document_hides_no_other_from_its_own_denial() throws Exception {
        String lines = IntStream.range(0, 120)
                .mapToObj(line ->
                        "Keeper [Marta Quill|said|that the lighthouse may topple, as cracks in its foundation are "
                                + line + " inches long].\n")
                .collect(Collectors.joining());
        ArticleRecord hearing = Articles.read("hearing.txt", lines + "\n" + DENIAL, "Post", "2026-03-04");
        addAll(List.of(hearing, CLAIM));
        assertThat(across(hearing, 121)).containsExactly(Relation.DISPUTES.label() + " " + id(CLAIM, 0));
    }

    @Test
    void a_denial_of_another_document_goes_with_what_it_denied() throws Exception {
        addAll(List.of(CLAIM, DENIED));
        store.delete("keeper.txt");
        assertThat(across(DENIED, 1)).isEmpty();
        store.readmit(CLAIM.document());
        store.add(CLAIM, READING);
        assertThat(across(DENIED, 1)).hasSize(1);
        store.delete("denied.txt");
        assertThat(store.linksAcross(List.of(id(CLAIM, 0)))).isEmpty();
        assertThat(store.check().faults()).isEmpty();
    }

    @Test
    void who_is_somebody_else_was_not_denied() throws Exception {
        addAll(List.of(CLAIM, DENIED));
        decide(new Split("marta-quill", Set.of("keeper.txt"), "another-quill"));
        assertThat(across(DENIED, 1)).isEmpty();
        decide(new Merge("another-quill", "marta-quill"));
        assertThat(across(DENIED, 1)).hasSize(1);
        assertThat(store.check().faults()).isEmpty();
    }

    @Test
    void who_answers_a_quotation_answers_it_wherever_either_is_quoted() throws Exception {
        for (List<ArticleRecord> order : List.of(List.of(BOTH, QUOTED, ANSWERED), List.of(ANSWERED, QUOTED, BOTH))) {
            addAll(order);
            assertThat(across(BOTH, 1)).containsExactly("responds " + id(QUOTED, 0));
            assertThat(across(ANSWERED, 0))
                    .containsExactlyInAnyOrder("responds " + id(QUOTED, 0), "responds " + id(BOTH, 0));
            assertThat(store.check().faults()).isEmpty();
            store.delete("both.txt");
            assertThat(across(ANSWERED, 0)).isEmpty();
            store.readmit(BOTH.document());
            deleteAll(List.of(QUOTED, ANSWERED));
        }
    }

    private void addAll(List<ArticleRecord> records) throws Exception {
        for (ArticleRecord record : records) {
            store.add(record, READING);
        }
    }

    private void deleteAll(List<ArticleRecord> records) throws Exception {
        for (ArticleRecord record : records) {
            store.delete(record.document().id());
            store.readmit(record.document());
        }
    }

    private static String id(ArticleRecord record, int statement) {
        return record.statements().get(statement).id();
    }

    /** What a statement answers in other documents. */
    private List<String> across(ArticleRecord record, int number) throws Exception {
        Set<String> own =
                Set.copyOf(record.statements().stream().map(Statement::id).toList());
        List<String> answers = new ArrayList<>();
        for (Link link :
                store.statement(id(record, number)).orElseThrow().statement().links()) {
            if (link.relation() != Relation.REPEATS && !own.contains(link.to())) {
                answers.add(link.relation().label() + " " + link.to());
            }
        }
        return answers;
    }
}
