// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.corpus.PeopleEdit;
import org.onrecord.store.RecordStore;
import org.onrecord.store.RecordedEdit;
import org.onrecord.store.RecordedPerson;
import org.onrecord.store.Signature;

/**
 * What people decide on who is who, whether by a form or by a program: the same rules for both. Nobody decides on somebody who is no
 * longer as they saw them. Safe to share between threads.
 */
final class Decisions {

    private static final int LONGEST = 200;
    private static final String ID = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}";

    private final RecordStore store;

    Decisions(RecordStore store) {
        this.store = store;
    }

    /** Tells this state of somebody from others. */
    static String tag(RecordedPerson person) {
        return Answers.tag(PersonJson.of(person));
    }

    /** Two are one; gives the number of the decision. */
    int merge(RecordedPerson from, String into, Signature by) throws IOException {
        return decide(Writes.possible(() -> new PeopleEdit.Merge(from.id(), into)), from, by);
    }

    /**
     * In some documents it is somebody else.
     *
     * @param as who it is in these documents; absent for somebody new
     * @return who it is there
     */
    String split(RecordedPerson from, List<String> documents, @Nullable String as, Signature by) throws IOException {
        String other = as == null ? store.people().free(from.id()) : as;
        if (!other.matches(ID)) {
            throw new Refusal(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "an id has letters, digits, dots, hyphens and underscores",
                    other);
        }
        Set<String> some = new LinkedHashSet<>(documents);
        decide(Writes.possible(() -> new PeopleEdit.Split(from.id(), some, other)), from, by);
        return other;
    }

    /** Shows somebody by another name; gives the number of the decision. */
    int rename(RecordedPerson person, String name, Signature by) throws IOException {
        if (name.length() > LONGEST) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "a name may have " + LONGEST + " characters", name);
        }
        return decide(Writes.possible(() -> new PeopleEdit.Rename(person.id(), name)), person, by);
    }

    /**
     * Takes a decision back.
     *
     * @throws Refusal if there is no such decision, or it no longer holds
     */
    RecordedEdit undo(long number, Signature by) throws IOException {
        PeopleEdit undo = new PeopleEdit.Undo(find(number).number() - 1);
        Writes.checked(() -> store.people().decide(undo, by));
        return find(number);
    }

    private RecordedEdit find(long number) throws IOException {
        return store.people().edits().stream()
                .filter(edit -> edit.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.missing("there is no such decision", String.valueOf(number)));
    }

    private int decide(PeopleEdit edit, RecordedPerson seen, Signature by) throws IOException {
        return Writes.checked(() -> store.people().decide(edit, seen, by));
    }
}
