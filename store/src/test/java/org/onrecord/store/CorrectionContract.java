// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onrecord.store.Articles.READING;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.statement.Act;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Circumstances;
import org.onrecord.statement.Link;
import org.onrecord.statement.MentionKind;
import org.onrecord.statement.Relation;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.SpeakerType;
import org.onrecord.statement.Statement;
import org.onrecord.store.Facet.Field;
import org.onrecord.store.Facet.Value;

/** What a record promises of corrections, whatever database it is kept in. */
interface CorrectionContract {

    String ID = "a.txt";
    String TEXT = "[Ada Lindqvist|said|the ferry will sail 🚢 today]. [Bo Reyes|denied|the ferries are safe].\n";
    Signature CY = Signature.now("Cy Dorn", "as the text says");
    Reading OTHER = new Reading("test", "another model");

    /** The record of this test; empty at first. */
    RecordStore store();

    /** The same record, opened by another program. */
    RecordStore opened() throws StoreException;

    @Test
    default void a_change_shows_wherever_the_record_is_read_and_can_be_undone() throws Exception {
        ArticleRecord read = added(TEXT);
        Statement was = read.statements().get(1);
        Correction made = store().correct(ID, new Change(was, spokenByDorn(as(was, Act.CLAIM))), CY);
        assertThat(made.stands()).isTrue();
        assertThat(made.undone()).isNull();
        assertThat(kept().get(0)).isEqualTo(read.statements().get(0));
        assertThat(kept().get(1).speakers().get(0).name()).isEqualTo("Cy Dorn");
        assertThat(found("act:denial").total()).isZero();
        assertThat(found("speaker:dorn act:claim").hits()).hasSize(1);
        assertThat(found("dorn").hits()).hasSize(1);
        assertThat(found("").facet(Field.ACT).values()).containsExactly(new Value("claim", 2));
        assertThat(store().find(Query.parse("speaker:dorn"))).containsEntry(ID, List.of(was.id()));
        try (RecordStore other = opened()) {
            assertThat(other.article(ID).orElseThrow().record().statements()).isEqualTo(kept());
            assertThat(other.corrections(ID)).containsExactly(made);
            assertThat(other.check().faults()).isEmpty();
        }
        Signature by = Signature.now("Di Moss", null);
        assertThat(store().undo(made.number(), by).undone()).isEqualTo(by);
        assertThat(store().article(ID).orElseThrow().record()).isEqualTo(read);
        assertThat(found("act:denial").total()).isOne();
        assertThat(store().check().faults()).isEmpty();
    }

    @Test
    default void a_change_of_one_value_leaves_the_others_to_the_next_reading() throws Exception {
        Statement was = added(TEXT).statements().get(1);
        store().correct(ID, new Change(was, as(was, Act.JUDGEMENT)), CY);
        added(TEXT.replace("denied|the ferries are safe", "denied the|ferries are safe"), OTHER);
        Statement now = kept().get(1);
        assertThat(now.id()).isEqualTo(was.id());
        assertThat(now.circumstances())
                .isNotNull()
                .extracting(Circumstances::act)
                .isEqualTo(Act.JUDGEMENT);
        assertThat(now.attribution().cue().get(0).length()).isEqualTo("denied the".length());
        assertThat(store().check().faults()).isEmpty();
    }

    @Test
    default void a_corrected_statement_stays_where_the_next_reading_does_not_find_it() throws Exception {
        ArticleRecord read = added(TEXT);
        Statement was = read.statements().get(1);
        Statement becomes = spokenByDorn(was);
        store().correct(ID, new Change(was, becomes), CY);
        store().add(new ArticleRecord(read.document(), read.entities(), List.of()), OTHER);
        assertThat(kept()).containsExactly(becomes);
    }

    @Test
    default void what_is_deleted_does_not_come_back_with_the_next_reading() throws Exception {
        ArticleRecord read = added(TEXT);
        Correction made = store().correct(ID, new Change(read.statements().get(0), null), CY);
        assertThat(kept()).containsExactly(read.statements().get(1).withLinks(List.of()));
        added(TEXT.replace("said|the ferry", "said the|ferry"), OTHER);
        assertThat(kept()).hasSize(1);
        assertThat(found("sail").total()).isZero();
        store().undo(made.number(), CY);
        assertThat(kept()).hasSize(2);
        assertThat(found("sail").total()).isOne();
    }

    @Test
    default void what_was_missed_is_there_once_also_when_it_is_found_later() throws Exception {
        ArticleRecord whole = Articles.read(ID, TEXT, "Lake Post", "2026-01-26");
        ArticleRecord half = new ArticleRecord(
                whole.document(), whole.entities(), List.of(whole.statements().get(1)));
        store().add(half, READING);
        Statement missed = spokenByDorn(whole.statements().get(0));
        store().correct(ID, new Change(null, missed), CY);
        assertThat(kept()).containsExactly(missed, whole.statements().get(1));
        store().add(whole, OTHER);
        assertThat(kept()).containsExactly(missed, whole.statements().get(1));
        assertThat(found("speaker:dorn").total()).isOne();
        assertThatThrownBy(() ->
                        store().correct(ID, new Change(null, whole.statements().get(1)), CY))
                .isInstanceOf(OutdatedException.class)
                .hasMessageContaining("already");
    }

    @Test
    default void links_are_added_and_taken_away() throws Exception {
        ArticleRecord read = added(TEXT);
        Statement was = read.statements().get(1).withLinks(List.of());
        Link link = new Link(Relation.DISPUTES, read.statements().get(0).id(), 1);
        Statement seen = read.statements().get(1);
        store().correct(ID, new Change(seen, was.withLinks(List.of(link))), CY);
        assertThat(store().linksTo(List.of(link.to()), Relation.DISPUTES, 10)).hasSize(1);
        store().correct(ID, new Change(kept().get(0), null), CY);
        assertThat(kept().get(0).links()).isEmpty();
        assertThat(store().check().faults()).isEmpty();
    }

    @Test
    default void a_correction_goes_with_its_words_into_another_text() throws Exception {
        Statement was = added(TEXT).statements().get(1);
        Correction made = store().correct(ID, new Change(was, as(was, Act.JUDGEMENT)), CY);
        added("More [Di Moss|asked|where the boat is]. " + TEXT);
        assertThat(found("act:judgement").total()).isOne();
        assertThat(found("act:denial").total()).isZero();
        assertThat(store().corrections(ID)).containsExactly(made);
        added("[Ada Lindqvist|said|nothing].\n");
        assertThat(store().corrections(ID)).hasSize(1).noneMatch(Correction::stands);
        assertThat(kept()).hasSize(1);
        assertThat(store().check().faults()).isEmpty();
    }

    @Test
    default void what_is_no_longer_as_it_was_seen_is_not_changed() throws Exception {
        Statement was = added(TEXT).statements().get(1);
        Statement claim = as(was, Act.CLAIM);
        Correction first = store().correct(ID, new Change(was, claim), CY);
        assertThatThrownBy(() -> store().correct(ID, new Change(was, spokenByDorn(was)), CY))
                .isInstanceOf(OutdatedException.class)
                .hasMessageContaining("meanwhile");
        Correction second = store().correct(ID, new Change(claim, spokenByDorn(claim)), CY);
        assertThatThrownBy(() -> store().undo(first.number(), CY)).hasMessageContaining("undo that first");
        store().undo(second.number(), CY);
        store().undo(first.number(), CY);
        assertThatThrownBy(() -> store().undo(first.number(), CY)).hasMessageContaining("undone before");
        assertThatThrownBy(() -> store().undo(99, CY)).isInstanceOf(OutdatedException.class);
        assertThat(kept().get(1)).isEqualTo(was);
        assertThat(store().corrections(Long.MAX_VALUE, 1))
                .extracting(Correction::number)
                .containsExactly(second.number());
        assertThat(store().corrections(second.number(), 10)).hasSize(1);
    }

    @Test
    default void corrections_go_with_their_document() throws Exception {
        Statement was = added(TEXT).statements().get(1);
        store().correct(ID, new Change(was, spokenByDorn(was)), CY);
        store().delete(ID);
        assertThat(store().corrections(ID)).isEmpty();
        assertThat(store().check().faults()).isEmpty();
    }

    private ArticleRecord added(String marked) throws Exception {
        return added(marked, READING);
    }

    private ArticleRecord added(String marked, Reading reading) throws Exception {
        ArticleRecord record = Articles.read(ID, marked, "Lake Post", "2026-01-26");
        store().add(record, reading);
        return record;
    }

    private List<Statement> kept() throws StoreException {
        return store().article(ID).orElseThrow().record().statements();
    }

    private SearchPage found(String query) throws Exception {
        return store().search(Query.parse(query), PageRequest.first(Sort.OLDEST, 10));
    }

    static Statement spokenBy(String name, Statement statement) {
        return statement.withSpeakers(
                List.of(new Speaker(name, SpeakerType.PERSON, null, null, MentionKind.IMPLIED, 1)));
    }

    private static Statement spokenByDorn(Statement statement) {
        return spokenBy("Cy Dorn", statement);
    }

    private static Statement as(Statement statement, Act act) {
        Circumstances was = Optional.ofNullable(statement.circumstances()).orElseThrow();
        return statement.withCircumstances(
                new Circumstances(act, was.asserted(), was.medium(), was.saidOn(), was.addressees(), was.condition()));
    }
}
