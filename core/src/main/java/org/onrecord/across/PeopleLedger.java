// SPDX-License-Identifier: Apache-2.0
package org.onrecord.across;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.onrecord.corpus.PeopleEdit;
import org.onrecord.corpus.PeopleEdit.Merge;
import org.onrecord.corpus.PeopleEdit.Rename;
import org.onrecord.corpus.PeopleEdit.Split;
import org.onrecord.corpus.PeopleEdit.Undo;

/**
 * What people have decided on who is who, replayed over what the program decides. Whatever is added later, the decisions
 * hold. Safe to share between threads.
 */
public final class PeopleLedger {

    private final boolean[] undone;
    private final List<PeopleEdit> standing;
    private final Map<String, String> names = new HashMap<>();

    /**
     * The ledger of some edits.
     *
     * @param edits in the order in which they were made
     * @throws IllegalArgumentException if one undoes an edit that was not made before it
     */
    public PeopleLedger(List<PeopleEdit> edits) {
        undone = undone(edits);
        standing = IntStream.range(0, edits.size())
                .filter(number -> !undone[number])
                .mapToObj(edits::get)
                .toList();
        for (PeopleEdit edit : standing) {
            if (edit instanceof Rename rename) {
                names.put(rename.identity(), rename.name());
            }
        }
    }

    /** Which edits are undone: an undo takes effect unless a later one undoes it. */
    private static boolean[] undone(List<PeopleEdit> edits) {
        boolean[] undone = new boolean[edits.size()];
        for (int number = edits.size() - 1; number >= 0; number--) {
            if (edits.get(number) instanceof Undo undo) {
                if (undo.edit() < 0 || undo.edit() >= number) {
                    throw new IllegalArgumentException(
                            "edit " + number + " undoes " + undo.edit() + ", which is not before it");
                }
                undone[undo.edit()] |= !undone[number];
            }
        }
        return undone;
    }

    /**
     * Whether an edit is in force: neither undone, nor its undoing undone.
     *
     * @param edit its place in the order, from 0
     */
    public boolean holds(int edit) {
        return !undone[edit];
    }

    /**
     * Who somebody is in a document.
     *
     * @param document id of the document
     * @param identity id of who the program says it is
     */
    public String identity(String document, String identity) {
        String now = identity;
        for (PeopleEdit edit : standing) {
            now = after(edit, document, now);
        }
        return now;
    }

    private static String after(PeopleEdit edit, String document, String identity) {
        if (edit instanceof Merge merge && merge.from().equals(identity)) {
            return merge.into();
        }
        boolean split = edit instanceof Split some
                && some.from().equals(identity)
                && some.documents().contains(document);
        return split ? ((Split) edit).as() : identity;
    }

    /** The name that somebody has given to an identity; empty where nobody has. */
    public Optional<String> name(String identity) {
        return Optional.ofNullable(names.get(identity));
    }
}
