// SPDX-License-Identifier: Apache-2.0
package org.onrecord.corpus;

import java.util.Set;

/**
 * A person's decision on who is who. Edits are kept in the order in which they were made and never changed; what the
 * program decides is computed anew beneath them.
 */
public sealed interface PeopleEdit {

    /**
     * Two identities are one.
     *
     * @param from id of the one that is no longer used
     * @param into id of the one that stays
     */
    record Merge(String from, String into) implements PeopleEdit {

        public Merge {
            if (from.equals(into)) {
                throw new IllegalArgumentException("'" + from + "' cannot be merged with itself");
            }
        }
    }

    /**
     * In some documents an identity is somebody else.
     *
     * @param from id of the identity
     * @param documents ids of these documents; not empty
     * @param as id of who it is there, new or known
     */
    record Split(String from, Set<String> documents, String as) implements PeopleEdit {

        public Split {
            documents = Set.copyOf(documents);
            if (documents.isEmpty() || from.equals(as)) {
                throw new IllegalArgumentException("nothing is split off '" + from + "'");
            }
        }
    }

    /**
     * An identity is shown by another name.
     *
     * @param identity its id, which stays
     * @param name the name; not empty
     */
    record Rename(String identity, String name) implements PeopleEdit {

        public Rename {
            if (name.isBlank()) {
                throw new IllegalArgumentException("'" + identity + "' needs a name");
            }
        }
    }

    /**
     * An earlier edit no longer holds; an undo that is undone makes it hold again.
     *
     * @param edit its place in the order, from 0
     */
    record Undo(int edit) implements PeopleEdit {}
}
