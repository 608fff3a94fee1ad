// SPDX-License-Identifier: Apache-2.0
package org.onrecord.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onrecord.corpus.PeopleEdit;
import org.onrecord.corpus.PeopleEdit.Merge;
import org.onrecord.corpus.PeopleEdit.Rename;
import org.onrecord.corpus.PeopleEdit.Split;
import org.onrecord.corpus.PeopleEdit.Undo;

class PeopleLedgerTest {

    private static final PeopleEdit MERGE = new Merge("holm", "ada-holm");
    private static final PeopleEdit SPLIT = new Split("ada-holm", Set.of("c.txt"), "ada-holm-2");
    private static final PeopleEdit RENAME = new Rename("ada-holm", "Mayor Ada Holm");

    @Test
    void edits_hold_for_documents_that_come_later() {
        PeopleLedger ledger = new PeopleLedger(List.of(MERGE, SPLIT, RENAME));
        assertThat(ledger.identity("a.txt", "holm")).isEqualTo("ada-holm");
        assertThat(ledger.identity("later.txt", "holm")).isEqualTo("ada-holm");
        assertThat(ledger.identity("c.txt", "holm")).isEqualTo("ada-holm-2");
        assertThat(ledger.identity("a.txt", "per-lind")).isEqualTo("per-lind");
        assertThat(ledger.name("ada-holm")).contains("Mayor Ada Holm");
        assertThat(ledger.name("ada-holm-2")).isEmpty();
    }

    @Test
    void an_edit_can_be_undone_and_the_undoing_too() {
        PeopleLedger undone = new PeopleLedger(List.of(MERGE, SPLIT, RENAME, new Undo(0), new Undo(2)));
        assertThat(undone.identity("a.txt", "holm")).isEqualTo("holm");
        assertThat(undone.identity("c.txt", "ada-holm")).isEqualTo("ada-holm-2");
        assertThat(undone.name("ada-holm")).isEmpty();
        PeopleLedger again = new PeopleLedger(List.of(MERGE, new Undo(0), new Undo(1)));
        assertThat(again.identity("a.txt", "holm")).isEqualTo("ada-holm");
    }

    @Test
    void nothing_is_undone_that_was_not_done() {
        assertThatThrownBy(() -> new PeopleLedger(List.of(new Undo(0)))).hasMessageContaining("not before it");
        assertThatThrownBy(() -> new Merge("holm", "holm")).hasMessageContaining("holm");
    }
}
