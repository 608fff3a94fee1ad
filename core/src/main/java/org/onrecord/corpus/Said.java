// SPDX-License-Identifier: Apache-2.0
package org.onrecord.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.Act;

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
        String content) {

    public Said {
        speakers = List.copyOf(speakers);
        addressees = Set.copyOf(addressees);
        mentioned = Set.copyOf(mentioned);
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
}
