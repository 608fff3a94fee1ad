// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onrecord.store.Articles.READING;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.document.Document;
import org.onrecord.document.Publication;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Link;
import org.onrecord.statement.Relation;
import org.onrecord.statement.Statement;
import org.onrecord.store.Facet.Field;
import org.onrecord.store.Facet.Value;

/** What a record promises, whatever database it is kept in. */
abstract class RecordStoreContract extends AnswerContract implements CorrectionContract {

    @Override
    public RecordStore store() {
        return store;
    }

    @Override
    public RecordStore opened() throws StoreException {
        return RecordStore.open(location());
    }

    @Test
    void gives_back_what_was_added() throws Exception {
        ArticleRecord record = Articles.ferry();
        assertThat(store.add(record, READING)).isEqualTo(Addition.NEW_DOCUMENT);
        StoredArticle article = store.article(record.document().id()).orElseThrow();
        assertThat(article.record()).isEqualTo(record);
        assertThat(article.record().document().posts()).hasSize(1);
        assertThat(article.version().number()).isEqualTo(1);
        assertThat(article.version().reading()).isEqualTo(READING);
        assertThat(store.article("nowhere")).isEmpty();
    }

    @Test
    void adding_the_same_again_changes_nothing() throws Exception {
        ArticleRecord record = Articles.ferry();
        assertThat(store.holds(record.document(), READING)).isFalse();
        store.add(record, READING);
        assertThat(store.holds(record.document(), READING)).isTrue();
        assertThat(store.add(record, READING)).isEqualTo(Addition.UNCHANGED);
        assertThat(find("")).hasSize(record.statements().size());
        Reading other = new Reading("test", "another model");
        assertThat(store.holds(record.document(), other)).isFalse();
        assertThat(store.add(record, other)).isEqualTo(Addition.READ_ANEW);
        SearchPage page = store.search(Query.ALL, PageRequest.first(Sort.NEWEST, 10));
        assertThat(page.total()).isEqualTo(record.statements().size());
        assertThat(page.hits()).hasSize(record.statements().size());
        assertThat(store.versions(record.document().id())).hasSize(1);
    }

    @Test
    void what_is_known_stays_where_the_next_reading_does_not_say_it() throws Exception {
        ArticleRecord told = Articles.ferry();
        store.add(told, READING);
        ArticleRecord bare = Articles.read(told.document().id(), Articles.FERRY, Publication.UNKNOWN);
        assertThat(store.holds(bare.document(), READING)).isTrue();
        assertThat(store.described(bare.document())).isEqualTo(told.document());
        assertThat(store.add(bare, READING)).isEqualTo(Addition.UNCHANGED);
        assertThat(store.add(bare, new Reading("test", "another model"))).isEqualTo(Addition.READ_ANEW);
        ArticleRecord moved =
                Articles.read(told.document().id(), Articles.FERRY, Publication.UNKNOWN.withOutlet("Lake Post"));
        assertThat(store.add(moved, READING)).isEqualTo(Addition.READ_ANEW);
        assertThat(store.article(told.document().id()).orElseThrow().record().document())
                .isEqualTo(new Document(
                        told.document().id(),
                        told.document().text(),
                        told.document().publication().withOutlet("Lake Post"),
                        told.document().posts()));
    }

    @Test
    void keeps_each_text_of_a_document() throws Exception {
        ArticleRecord first = Articles.ferry();
        String id = first.document().id();
        ArticleRecord second =
                Articles.read(id, "[Ilsa Brandt|said|the strike is over].\n", "Northfield Courier", "2026-03-03");
        store.add(first, READING);
        assertThat(store.add(second, READING)).isEqualTo(Addition.NEW_VERSION);
        assertThat(store.article(id).orElseThrow().record()).isEqualTo(second);
        assertThat(store.article(id, 1).orElseThrow().record()).isEqualTo(first);
        assertThat(store.versions(id)).extracting(DocumentVersion::current).containsExactly(false, true);
        assertThat(find("okeke")).isEmpty();
        assertThat(find("strike")).containsExactly("the strike is over");
        assertThat(store.statement(first.statements().get(0).id())).isPresent();
        assertThat(store.add(first, READING)).isEqualTo(Addition.READ_ANEW);
        assertThat(find("okeke")).hasSize(2);
        assertThat(find("strike over")).isEmpty();
    }

    @Test
    void finds_the_links_that_lead_to_statements() throws Exception {
        ArticleRecord ferry = Articles.ferry();
        String demand = ferry.statements().get(0).id();
        ArticleRecord plain =
                Articles.read("https://example.org/other", "[Petra Lindqvist|denied|that].\n", "Courier", "2026-03-03");
        Statement denial = plain.statements().get(0);
        Statement linked = new Statement(
                denial.id(),
                denial.document(),
                denial.attribution(),
                denial.quotation(),
                denial.speakers(),
                denial.circumstances(),
                denial.within(),
                List.of(new Link(Relation.DISPUTES, demand, 0.5)));
        store.add(ferry, READING);
        store.add(new ArticleRecord(plain.document(), plain.entities(), List.of(linked)), READING);
        List<LinkedStatements> links = store.linksTo(List.of(demand), Relation.DISPUTES, 10);
        String answer = ferry.statements().get(2).id();
        assertThat(links)
                .extracting(link -> link.from().statement().id())
                .containsExactlyInAnyOrder(answer, denial.id());
        assertThat(links).allMatch(link -> link.relation() == Relation.DISPUTES);
        assertThat(links).allMatch(link -> link.to().statement().id().equals(demand));
        assertThat(store.linksTo(List.of(demand), Relation.DISPUTES, 1)).hasSize(1);
        assertThat(store.linksTo(List.of(demand), Relation.SUPPORTS, 10)).isEmpty();
        assertThat(store.linksTo(List.of(), Relation.DISPUTES, 10)).isEmpty();
        assertThat(store.linksTo(List.of(denial.id()), Relation.DISPUTES, 10)).isEmpty();
        assertThat(store.linksAcross(List.of(demand)))
                .extracting(link -> link.from().statement().id())
                .containsExactly(denial.id());
        assertThat(store.linksAcross(List.of(denial.id())))
                .extracting(link -> link.to().statement().id())
                .containsExactly(demand);
    }

    @Test
    void finds_a_statement_by_its_id() throws Exception {
        ArticleRecord record = Articles.ferry();
        store.add(record, READING);
        Statement first = record.statements().get(0);
        Hit hit = store.statement(first.id()).orElseThrow();
        assertThat(hit.statement()).isEqualTo(first);
        assertThat(hit.document()).isEqualTo(record.document());
        assertThat(store.statement("st-0000000000000000")).isEmpty();
    }

    @Test
    void finds_words_phrases_and_beginnings() throws Exception {
        addExamples();
        assertThat(find("ferry")).containsExactlyInAnyOrder("the ferry will sail", "the ferries are safe");
        assertThat(find("\"the ferry\"")).containsExactlyInAnyOrder("the ferry will sail", "the ferries are safe");
        assertThat(find("\"ferry the\"")).isEmpty();
        assertThat(find("brid*")).containsExactly("the bridge is café-red");
        assertThat(find("\"the brid\"*")).containsExactly("the bridge is café-red");
        assertThat(find("CAFE")).containsExactly("the bridge is café-red");
        assertThat(find("lindqvist")).hasSize(2);
    }

    @Test
    void joins_conditions() throws Exception {
        addExamples();
        assertThat(find("bridge OR sail")).containsExactlyInAnyOrder("the bridge is café-red", "the ferry will sail");
        assertThat(find("the -ferry")).containsExactly("the bridge is café-red");
        assertThat(find("the NOT (sail OR red)")).containsExactly("the ferries are safe");
        assertThat(find("ferry AND sail")).containsExactly("the ferry will sail");
        assertThat(find("NOT ferry")).containsExactly("the bridge is café-red");
    }

    @Test
    void finds_by_each_field() throws Exception {
        addExamples();
        assertThat(find("speaker:\"ada lindqvist\"")).hasSize(2);
        assertThat(find("speaker:reyes")).containsExactly("the bridge is café-red");
        assertThat(find("speaker:rey")).isEmpty();
        assertThat(find("speaker:rey*")).hasSize(1);
        assertThat(find("act:denial")).containsExactly("the ferries are safe");
        assertThat(find("outlet:courier")).hasSize(2);
        assertThat(find("document:b.txt")).containsExactly("the bridge is café-red");
        assertThat(find("type:person")).hasSize(3);
        assertThat(find("quotation:indirect")).hasSize(3);
        assertThat(find("asserted:no")).isEmpty();
        assertThat(find("after:2026-02")).containsExactly("the bridge is café-red");
        assertThat(find("before:2026-02")).hasSize(2);
        assertThat(find("after:2026 before:2027 medium:unspecified")).hasSize(3);
        assertThat(find("relation:disputes")).isEmpty();
        store.add(Articles.ferry(), READING);
        assertThat(find("relation:disputes")).isNotEmpty();
    }

    @Test
    void names_the_statements_found_of_each_document() throws Exception {
        addExamples();
        assertThat(store.find(Query.parse("ferry OR bridge"))).containsOnlyKeys("a.txt", "b.txt");
        assertThat(store.find(Query.parse("sail")).get("a.txt")).hasSize(1);
    }

    @Test
    void counts_what_it_finds() throws Exception {
        addExamples();
        SearchPage page = store.search(Query.ALL, PageRequest.first(Sort.NEWEST, 10));
        assertThat(page.total()).isEqualTo(3);
        assertThat(values(page, Field.SPEAKER))
                .containsExactly(new Value("Ada Lindqvist", 2, "ada-lindqvist"), new Value("Bo Reyes", 1, "bo-reyes"));
        assertThat(values(page, Field.MONTH)).containsExactly(new Value("2026-01", 2), new Value("2026-02", 1));
        assertThat(values(page, Field.OUTLET))
                .containsExactly(new Value("Northfield Courier", 2), new Value("Lake Post", 1));
        assertThat(values(page, Field.ACT)).containsExactly(new Value("claim", 2), new Value("denial", 1));
        assertThat(values(page, Field.QUOTATION)).containsExactly(new Value("indirect", 3));
        assertThat(values(page, Field.TYPE)).containsExactly(new Value("person", 3));
        assertThat(values(page, Field.ASSERTED)).containsExactly(new Value("yes", 3));
        PageRequest one = new PageRequest(Sort.NEWEST, null, 0, 1);
        assertThat(values(store.search(Query.ALL, one), Field.SPEAKER))
                .containsExactly(new Value("Ada Lindqvist", 2, "ada-lindqvist"));
    }

    @Test
    void counts_over_time() throws Exception {
        addExamples();
        Timeline acts = store.timeline(Query.ALL, Field.ACT, 5);
        assertThat(acts.values()).containsExactly("claim", "denial");
        assertThat(acts.months())
                .containsExactly(
                        new Timeline.Month("2026-01", List.of(1L, 1L), 2),
                        new Timeline.Month("2026-02", List.of(1L, 0L), 1));
        Timeline speakers = store.timeline(Query.parse("act:claim"), Field.SPEAKER, 1);
        assertThat(speakers.months()).extracting(Timeline.Month::all).containsExactly(1L, 1L);
        for (Field field : Field.values()) {
            List<String> values = store.timeline(Query.ALL, field, 10).values();
            SearchPage page = store.search(Query.ALL, PageRequest.first(Sort.NEWEST, 0));
            assertThat(values)
                    .as(field.label())
                    .containsExactlyInAnyOrderElementsOf(page.facet(field).values().stream()
                            .map(Value::value)
                            .toList());
        }
        assertThat(store.timeline(Query.parse("nothing"), Field.ACT, 5).months())
                .isEmpty();
        assertThat(store.ids(Query.parse("ferry"), Sort.OLDEST, 1))
                .containsExactly(store.article("a.txt")
                        .orElseThrow()
                        .record()
                        .statements()
                        .get(0)
                        .id());
    }

    @Test
    void finds_the_same_again_after_others_have_written() throws Exception {
        addExamples();
        assertThat(find("ferry")).hasSize(2);
        assertThat(find("ferry OR act:denial")).hasSize(2);
        try (RecordStore other = RecordStore.open(location())) {
            other.add(
                    Articles.read("d.txt", "[Di Moss|denied|the ferry is late].\n", "Lake Post", "2026-01-05"),
                    READING);
        }
        assertThat(find("ferry")).hasSize(3);
        assertThat(find("act:denial")).hasSize(2);
        assertThat(find("NOT ferry")).hasSize(1);
        assertThat(find("ferry")).hasSize(3);
    }

    @Test
    void sorts() throws Exception {
        addExamples();
        assertThat(contents(store.search(Query.ALL, PageRequest.first(Sort.NEWEST, 10))))
                .containsExactly("the bridge is café-red", "the ferry will sail", "the ferries are safe");
        assertThat(contents(store.search(Query.ALL, PageRequest.first(Sort.OLDEST, 10))))
                .containsExactly("the ferry will sail", "the ferries are safe", "the bridge is café-red");
        assertThat(contents(store.search(Query.parse("ferry OR sail OR bridge"), PageRequest.first(Sort.RELEVANCE, 1))))
                .containsExactly("the ferry will sail");
    }

    @Test
    void pages_do_not_shift_when_more_is_added() throws Exception {
        for (int day = 11; day < 17; day++) {
            store.add(dated(day), READING);
        }
        List<String> all = contents(store.search(Query.ALL, PageRequest.first(Sort.NEWEST, 10)));
        int later = 17;
        for (Sort sort : Sort.values()) {
            PageRequest request = PageRequest.first(sort, 4);
            Query query = sort == Sort.RELEVANCE ? Query.parse("day") : Query.ALL;
            List<String> paged = new ArrayList<>();
            SearchPage page = store.search(query, request);
            while (page.next() != null) {
                paged.addAll(contents(page));
                store.add(dated(later), READING);
                later++;
                page = store.search(query, request.at(page.next()));
            }
            paged.addAll(contents(page));
            assertThat(paged).doesNotHaveDuplicates().containsAll(all);
            assertThat(page.total()).isEqualTo(paged.size());
        }
    }

    @Test
    void refuses_a_cursor_that_it_did_not_make() {
        for (String wrong : List.of("", "x", "AAAA", "../../etc/passwd")) {
            PageRequest request = PageRequest.first(Sort.NEWEST, 3).at(wrong);
            assertThatIllegalArgumentException().isThrownBy(() -> store.search(Query.ALL, request));
        }
    }

    @Test
    void takes_any_words_for_words() throws Exception {
        addExamples();
        for (String hostile : List.of(
                "\"; DROP TABLE statement; --\"",
                "content:x",
                "NEAR(a b)",
                "x'y",
                "a^b",
                "{a b}",
                "a+b",
                "a:*",
                "%",
                "\\",
                "ferry\u0000",
                "🚢 ferry")) {
            try {
                store.search(Query.parse(hostile), PageRequest.first(Sort.RELEVANCE, 3));
            } catch (QuerySyntaxException refused) {
                assertThat(refused).hasMessageContaining("at character");
            }
        }
        assertThat(find("ferry")).hasSize(2);
    }

    @Test
    void sees_what_another_program_adds() throws Exception {
        String id = "c.txt";
        assertThat(find("boat")).isEmpty();
        try (RecordStore other = RecordStore.open(location())) {
            other.add(Articles.read(id, "[Cy Dorn|said|the boat is late].\n", "Lake Post", "2026-01-05"), READING);
        }
        assertThat(find("boat")).containsExactly("the boat is late");
    }

    @Test
    void deletes_a_document_and_knows_it_again() throws Exception {
        addExamples();
        ArticleRecord record = store.article("a.txt").orElseThrow().record();
        assertThat(store.delete("a.txt")).hasValue(2);
        assertThat(store.article("a.txt")).isEmpty();
        assertThat(store.statement(record.statements().get(0).id())).isEmpty();
        SearchPage page = store.search(Query.ALL, PageRequest.first(Sort.NEWEST, 10));
        assertThat(page.total()).isEqualTo(1);
        assertThat(values(page, Field.SPEAKER)).containsExactly(new Value("Bo Reyes", 1, "bo-reyes"));
        assertThat(store.delete("a.txt")).isEmpty();
        assertThatThrownBy(() -> store.add(record, READING))
                .isInstanceOf(DeletedDocumentException.class)
                .hasMessageContaining("a.txt: was deleted");
        ArticleRecord elsewhere =
                new ArticleRecord(Document.of("b/a.txt", record.document().text()), List.of(), List.of());
        assertThatThrownBy(() -> store.add(elsewhere, READING)).isInstanceOf(DeletedDocumentException.class);
        assertThat(store.check().faults()).isEmpty();
        store.readmit(record.document());
        assertThat(store.add(record, READING)).isEqualTo(Addition.NEW_DOCUMENT);
        assertThat(find("ferry")).hasSize(2);
    }

    @Test
    void is_sound() throws Exception {
        addExamples();
        store.add(Articles.ferry(), READING);
        store.add(Articles.ferry(), new Reading("test", "another model"));
        assertThat(store.check()).isEqualTo(new Inspection(3, 6, List.of()));
    }

    @Test
    void refuses_characters_that_no_database_keeps() {
        for (String text : List.of("a\u0000b", "a\ud800b", "\udc00")) {
            ArticleRecord record = new ArticleRecord(Document.of("odd.txt", text), List.of(), List.of());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.add(record, READING))
                    .withMessageContaining("odd.txt: U+");
        }
    }

    @Test
    void keeps_a_document_without_statements() throws Exception {
        ArticleRecord empty = new ArticleRecord(Document.of("empty.txt", "Nothing."), List.of(), List.of());
        store.add(empty, READING);
        assertThat(store.article("empty.txt").orElseThrow().record()).isEqualTo(empty);
    }

    private void addExamples() throws Exception {
        store.add(
                Articles.read(
                        "a.txt",
                        "[Ada Lindqvist|said|the ferry will sail]. [Lindqvist|denied|the ferries are safe].\n",
                        "Northfield Courier",
                        "2026-01-26"),
                READING);
        store.add(
                Articles.read("b.txt", "[Bo Reyes|said|the bridge is café-red].\n", "Lake Post", "2026-02-01"),
                READING);
    }

    private static ArticleRecord dated(int day) {
        return Articles.read(
                "day" + day, "[Ada Lindqvist|said|this was the day " + day + "].\n", "Lake Post", "2026-02-" + day);
    }
}
