// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.corpus.PeopleEdit;
import org.onrecord.store.RecordedEdit;
import org.onrecord.store.Signature;

/**
 * A decision on who is who, as people read it.
 *
 * @param what was decided
 * @param people those of whom it speaks, by their ids
 * @param when in UTC
 * @param note why; empty where nothing is said
 */
record DecisionView(
        int number,
        String what,
        List<FoundView.Choice> people,
        String author,
        String when,
        String note,
        boolean undone) {

    static DecisionView of(RecordedEdit edit) {
        Signature by = edit.by();
        return new DecisionView(
                edit.number(),
                what(edit.edit()),
                people(edit.edit()).stream()
                        .map(id -> new FoundView.Choice(id, 0, Locations.person(id)))
                        .toList(),
                by.author(),
                by.at().toString().replace('T', ' ').replace("Z", " UTC"),
                by.note() == null ? "" : by.note(),
                edit.undone());
    }

    private static String what(PeopleEdit edit) {
        if (edit instanceof PeopleEdit.Merge merge) {
            return merge.from() + " is the same as " + merge.into();
        }
        if (edit instanceof PeopleEdit.Split split) {
            return split.from() + " is " + split.as() + " in "
                    + split.documents().stream().sorted().collect(Collectors.joining(", "));
        }
        if (edit instanceof PeopleEdit.Rename rename) {
            return rename.identity() + " is called " + rename.name();
        }
        return "decision " + (((PeopleEdit.Undo) edit).edit() + 1) + " does not hold";
    }

    /** Ids of those of whom an edit speaks. */
    static Set<String> people(PeopleEdit edit) {
        if (edit instanceof PeopleEdit.Merge merge) {
            return Set.of(merge.from(), merge.into());
        }
        if (edit instanceof PeopleEdit.Split split) {
            return Set.of(split.from(), split.as());
        }
        return edit instanceof PeopleEdit.Rename rename ? Set.of(rename.identity()) : Set.of();
    }
}
