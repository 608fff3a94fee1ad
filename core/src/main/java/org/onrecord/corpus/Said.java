// SPDX-License-Identifier: Apache-2.0
package org.onrecord.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.Act;
import org.onrecord.statement.Relation;

/**
 * A statement, as it is compared with those of other documents to tell whether it answers one.
 *
 * @param statement id of the statement
 * @param document id of its document
 * @param published day of publication; absent where it is not known
 * @param speakers who makes it, those known across documents only
 * @param addressees ids of the identities to whom it is made
 * @param mentioned ids of the identities whom its content names, pronouns included
 * @param act what it does; absent where that has not been read
 * @param asserted whether the document presents it as made
 * @param nested whether it stands within another statement
 * @param cue the words that attribute it
 * @param content what is attributed
 * @param setting what its own document says around it, and what it answers there; {@link Setting#NONE} where that was not
 *     looked up
 */
public record Said(
        String statement,
        String document,
        @Nullable LocalDate published,
        List<Party> speakers,
        Set<String> addressees,
        Set<String> mentioned,
        @Nullable Act act,
        boolean asserted,
        boolean nested,
        String cue,
        String content,
        Setting setting) {

    public Said {
        speakers = List.copyOf(speakers);
        addressees = Set.copyOf(addressees);
        mentioned = Set.copyOf(mentioned);
    }

    /** The same statement, where it stands. */
    public Said in(Setting place) {
        return new Said(
                statement,
                document,
                published,
                speakers,
                addressees,
                mentioned,
                act,
                asserted,
                nested,
                cue,
                content,
                place);
    }

    /**
     * Somebody who speaks.
     *
     * @param identity id across documents
     * @param name as the document gives it
     * @param role absent where the document gives none
     */
    public record Party(
            String identity, String name, @Nullable String role) {}

    /**
     * Where a statement stands in its document.
     *
     * @param words its paragraph and the one before it
     * @param near ids of the identities whom its paragraph names
     * @param answered the statements that it disputes, supports or answers there
     */
    public record Setting(String words, Set<String> near, List<Answered> answered) {

        /** Nothing is known of it. */
        public static final Setting NONE = new Setting("", Set.of(), List.of());

        public Setting {
            near = Set.copyOf(near);
            answered = List.copyOf(answered);
        }
    }

    /**
     * A statement that another answers in the document that holds both.
     *
     * @param relation in what way
     * @param confidence 0 to 1, that it does
     * @param speakers ids of the identities that make it
     * @param content what is attributed to them
     * @param repeated its id and those of the statements of other documents that give the same words
     */
    public record Answered(
            Relation relation, double confidence, Set<String> speakers, String content, Set<String> repeated) {

        public Answered {
            speakers = Set.copyOf(speakers);
            repeated = Set.copyOf(repeated);
        }
    }
}
