// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onrecord.store.Articles.READING;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.onrecord.corpus.PeopleEdit;
import org.onrecord.corpus.PeopleEdit.Merge;
import org.onrecord.corpus.PeopleEdit.Rename;
import org.onrecord.corpus.PeopleEdit.Split;
import org.onrecord.corpus.PeopleEdit.Undo;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Entity;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;
import org.onrecord.store.Facet.Field;
import org.onrecord.store.Facet.Value;

/** What a record promises of people who stand in several documents. */
abstract class PeopleContract extends StoreContract {

    private static final ArticleRecord FULL = Articles.read(
            "full.txt", "Mayor [Ada Lindqvist|said|the ferry will sail].\n", "Northfield Courier", "2026-01-26");
    private static final ArticleRecord SURNAME =
            Articles.read("surname.txt", "Mayor [Lindqvist|said|the bridge is open].\n", "Lake Post", "2026-02-03");
    private static final ArticleRecord NAMESAKE = Articles.read(
            "namesake.txt", "Sheriff [Ada Lindqvist|said|the jail is full].\n", "Lake Post", "2026-02-04");

    @Test
    void knows_somebody_again_whichever_document_comes_first() throws Exception {
        for (List<ArticleRecord> order : List.of(List.of(FULL, SURNAME), List.of(SURNAME, FULL))) {
            for (ArticleRecord record : order) {
                store.add(record, READING);
            }
            assertThat(speakers()).hasSize(1);
            assertThat(speakers().get(0).value()).isEqualTo("Ada Lindqvist");
            assertThat(find("speaker:ada")).hasSize(2);
            assertThat(find("person:" + speakers().get(0).person())).hasSize(2);
            assertThat(store.check().faults()).isEmpty();
            for (ArticleRecord record : order) {
                store.delete(record.document().id());
                store.readmit(record.document());
            }
            assertThat(store.people().find(Set.of("ada-lindqvist", "lindqvist")))
                    .isEmpty();
        }
    }

    @Test
    void finds_who_is_known_only_once_the_whole_document_is_read() throws Exception {
        String marked = "Mayor [Ada Lindqvist|said|the ferry will sail]. [Bo Vance|said|the bridge is open].\n";
        store.add(bySurname("one.txt", marked, Map.of("Bo Vance", "Mayor")), READING);
        assertThat(speakers()).containsExactly(new Value("Ada Lindqvist", 2, "ada-lindqvist"));
        assertThat(store.check().faults()).isEmpty();
    }

    @Test
    void moves_only_the_one_of_two_who_turns_out_to_be_somebody_else() throws Exception {
        Map<String, String> roles = Map.of("Bo Vance", "harbor pilot", "Ed Vance", "harbor sheriff");
        String company = "[Cy Dorn|said|it rains]. [Di Moss|said|it pours]. ";
        store.add(bySurname("one.txt", "[Bo Vance|said|no].\n", roles), READING);
        store.add(bySurname("two.txt", company + "[Ed Vance|said|never]. [Bo Vance|said|yes].\n", roles), READING);
        assertThat(find("person:lindqvist")).containsExactlyInAnyOrder("no", "yes", "never");
        store.add(
                Articles.read("full.txt", company + "Mayor [Ada Lindqvist|said|so].\n", "Lake Post", "2026-02-06"),
                READING);
        assertThat(find("person:ada-lindqvist")).containsExactlyInAnyOrder("yes", "so");
        assertThat(find("person:lindqvist")).containsExactlyInAnyOrder("no", "never");
        assertThat(store.check().faults()).isEmpty();
    }

    /** A record in which those who have a role here bear it, and the surname Lindqvist only. */
    private static ArticleRecord bySurname(String id, String marked, Map<String, String> roles) {
        ArticleRecord record = Articles.read(id, marked, "Lake Post", "2026-02-05");
        UnaryOperator<String> name = of -> roles.containsKey(of) ? "Lindqvist" : of;
        return new ArticleRecord(
                record.document(),
                record.entities().stream()
                        .map(of -> new Entity(
                                of.id(),
                                name.apply(of.name()),
                                of.type(),
                                roles.getOrDefault(of.name(), of.role()),
                                List.of(name.apply(of.name())),
                                of.mentions(),
                                of.people()))
                        .toList(),
                record.statements().stream().map(of -> renamed(of, name)).toList());
    }

    private static Statement renamed(Statement of, UnaryOperator<String> name) {
        List<Speaker> speakers = of.speakers().stream()
                .map(by -> new Speaker(
                        name.apply(by.name()), by.type(), by.role(), by.entity(), by.mention(), by.confidence()))
                .toList();
        return new Statement(
                of.id(),
                of.document(),
                of.attribution(),
                of.quotation(),
                speakers,
                of.circumstances(),
                null,
                List.of());
    }

    @Test
    void finds_answers_anew_when_people_decide_who_speaks() throws Exception {
        store.add(
                Articles.read(
                        "claim.txt",
                        "Mayor [Ada Holm|said|Tom Okeke sold the ferry licence without a council vote].\n",
                        "Courier",
                        "2026-02-05"),
                READING);
        store.add(
                Articles.read(
                        "denial.txt",
                        "Councillor [Tom Okeke|denied|that he sold the ferry licence without a council vote].\n",
                        "Post",
                        "2026-02-06"),
                READING);
        assertThat(find("relation:disputes")).hasSize(1);
        decide(new Split("tom-okeke", Set.of("denial.txt"), "another-okeke"));
        assertThat(find("relation:disputes")).isEmpty();
        decide(new Merge("another-okeke", "tom-okeke"));
        assertThat(find("relation:disputes")).hasSize(1);
        assertThat(store.check().faults()).isEmpty();
    }

    @Test
    void names_stay_those_of_the_document() throws Exception {
        store.add(FULL, READING);
        store.add(SURNAME, READING);
        assertThat(store.article("surname.txt").orElseThrow().record()).isEqualTo(SURNAME);
    }

    @Test
    void statements_say_who_speaks_across_documents() throws Exception {
        store.add(FULL, READING);
        store.add(SURNAME, READING);
        for (Hit hit :
                store.search(Query.ALL, PageRequest.first(Sort.NEWEST, 10)).hits()) {
            assertThat(hit.people())
                    .containsOnly(Map.entry(hit.statement().speakers().get(0).entity(), "ada-lindqvist"));
        }
        StoredArticle article = store.article("surname.txt").orElseThrow();
        assertThat(article.people().values()).containsExactly("ada-lindqvist");
        decide(new Split("ada-lindqvist", Set.of("surname.txt"), "another"));
        assertThat(store.article("surname.txt").orElseThrow().people().values()).containsExactly("another");
    }

    @Test
    void keeps_namesakes_of_other_fields_apart() throws Exception {
        store.add(FULL, READING);
        store.add(NAMESAKE, READING);
        assertThat(speakers())
                .containsExactlyInAnyOrder(
                        new Value("Ada Lindqvist", 1, "ada-lindqvist"),
                        new Value("Ada Lindqvist", 1, "ada-lindqvist-2"));
        assertThat(find("speaker:\"ada lindqvist\"")).hasSize(2);
        assertThat(find("person:ada-lindqvist-2")).containsExactly("the jail is full");
    }

    @Test
    void tells_roles_with_their_days() throws Exception {
        store.add(FULL, READING);
        store.add(SURNAME, READING);
        RecordedPerson person = store.people().find(List.of("ada-lindqvist")).get(0);
        assertThat(person.name()).isEqualTo("Ada Lindqvist");
        assertThat(person.names()).contains("Ada Lindqvist", "Lindqvist");
        assertThat(person.documents()).isEqualTo(2);
        assertThat(person.roles()).containsExactly(new RecordedPerson.Held("Mayor", "2026-01-26", "2026-02-03", 2));
    }

    @Test
    void people_decide_who_is_who() throws Exception {
        store.add(FULL, READING);
        store.add(NAMESAKE, READING);
        decide(new Merge("ada-lindqvist-2", "ada-lindqvist"));
        assertThat(find("person:ada-lindqvist")).hasSize(2);
        store.add(SURNAME, READING);
        assertThat(speakers()).containsExactly(new Value("Ada Lindqvist", 3, "ada-lindqvist"));
        decide(new Rename("ada-lindqvist", "Ada B. Lindqvist"));
        assertThat(speakers()).containsExactly(new Value("Ada B. Lindqvist", 3, "ada-lindqvist"));
        assertThat(find("speaker:\"ada b lindqvist\"")).hasSize(3);
        decide(new Split("ada-lindqvist", Set.of("surname.txt"), "another"));
        assertThat(find("person:another")).containsExactly("the bridge is open");
        assertThat(find("person:ada-lindqvist")).hasSize(2);
        assertThat(store.check().faults()).isEmpty();
    }

    @Test
    void decisions_are_kept_and_can_be_undone() throws Exception {
        store.add(FULL, READING);
        store.add(NAMESAKE, READING);
        decide(new Merge("ada-lindqvist-2", "ada-lindqvist"));
        decide(new Undo(0));
        assertThat(find("person:ada-lindqvist")).hasSize(1);
        assertThat(find("person:ada-lindqvist-2")).hasSize(1);
        assertThat(store.people().edits()).extracting(RecordedEdit::undone).containsExactly(true, false);
        assertThat(store.people().edits()).extracting(RecordedEdit::by).containsOnly(CorrectionContract.CY);
        decide(new Undo(1));
        assertThat(find("person:ada-lindqvist")).hasSize(2);
        store.add(NAMESAKE, new Reading("test", "another model"));
        assertThat(find("person:ada-lindqvist")).hasSize(2);
    }

    @Test
    void refuses_a_decision_on_somebody_who_is_no_longer_as_they_were_seen() throws Exception {
        store.add(FULL, READING);
        RecordedPerson seen = store.people().find(List.of("ada-lindqvist")).get(0);
        Rename late = new Rename("ada-lindqvist", "Ada C. Lindqvist");
        decide(new Rename("ada-lindqvist", "Ada B. Lindqvist"));
        assertThatThrownBy(() -> store.people().decide(late, seen, CorrectionContract.CY))
                .isInstanceOf(OutdatedException.class)
                .hasMessageContaining("ada-lindqvist");
        assertThat(store.people().edits()).hasSize(1);
        RecordedPerson now = store.people().find(List.of("ada-lindqvist")).get(0);
        assertThat(store.people().decide(late, now, CorrectionContract.CY)).isEqualTo(2);
    }

    @Test
    void of_those_who_decide_on_what_they_saw_at_once_one_is_refused() throws Exception {
        store.add(FULL, READING);
        RecordedPerson seen = store.people().find(List.of("ada-lindqvist")).get(0);
        List<Callable<Integer>> both = List.of(
                () -> store.people().decide(new Rename(seen.id(), "Ada B. Lindqvist"), seen, CorrectionContract.CY),
                () -> store.people().decide(new Rename(seen.id(), "Ada C. Lindqvist"), seen, CorrectionContract.CY));
        ExecutorService threads = Executors.newFixedThreadPool(both.size());
        try {
            List<Future<Integer>> decided = threads.invokeAll(both);
            assertThat(decided).filteredOn(PeopleContract::isOutdated).hasSize(1);
        } finally {
            threads.shutdown();
        }
        assertThat(store.people().edits()).hasSize(1);
    }

    private static boolean isOutdated(Future<Integer> decision) {
        try {
            decision.get();
            return false;
        } catch (ExecutionException refused) {
            return refused.getCause() instanceof OutdatedException;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void refuses_to_undo_what_is_undone() throws Exception {
        store.add(FULL, READING);
        decide(new Rename("ada-lindqvist", "Ada B. Lindqvist"));
        decide(new Undo(0));
        assertThatThrownBy(() -> decide(new Undo(0))).isInstanceOf(OutdatedException.class);
    }

    @Test
    void refuses_decisions_on_nobody() throws Exception {
        store.add(FULL, READING);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decide(new Merge("nobody", "ada-lindqvist")))
                .withMessageContaining("nobody");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decide(new Split("ada-lindqvist", Set.of("elsewhere.txt"), "x")))
                .withMessageContaining("elsewhere.txt");
        assertThatIllegalArgumentException().isThrownBy(() -> decide(new Undo(0)));
        assertThat(store.people().edits()).isEmpty();
    }

    @Test
    void sees_what_another_program_decides() throws Exception {
        store.add(FULL, READING);
        assertThat(speakers()).hasSize(1);
        try (RecordStore other = RecordStore.open(location())) {
            other.people().decide(new Rename("ada-lindqvist", "Ada B. Lindqvist"), CorrectionContract.CY);
        }
        assertThat(speakers()).containsExactly(new Value("Ada B. Lindqvist", 1, "ada-lindqvist"));
    }

    void decide(PeopleEdit edit) throws Exception {
        store.people().decide(edit, CorrectionContract.CY);
    }

    private List<Value> speakers() throws Exception {
        return values(store.search(Query.ALL, PageRequest.first(Sort.NEWEST, 10)), Field.SPEAKER);
    }
}
