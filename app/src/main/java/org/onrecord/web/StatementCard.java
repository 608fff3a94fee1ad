// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement as it stands beside its words.
 *
 * @param id its id
 * @param number its place among the statements of the document, from 1
 * @param inner whether it lies within another statement
 * @param shown whether it is the one that the address asks for
 * @param people who speaks, as far as that is known, and where all stands that they said
 * @param speaker who speaks, or that nobody is named
 * @param role the role of the speaker; empty where none is known
 * @param called how the text refers to the speaker here, where it does not by name; else empty
 * @param cue the words that attribute; empty where there are none
 * @param content the words that are attributed
 * @param act the act's name in the record; absent where it has not been read
 * @param kind the act in words, and whether it is said to have happened
 * @param facts how much is verbatim, how, when and to whom, and how sure that is
 * @param condition what it hangs on; empty where it hangs on nothing
 * @param corrector who has corrected it last; empty where nobody did
 * @param links how it stands to others
 * @param repeated whether other articles quote the same words
 */
record StatementCard(
        String id,
        int number,
        boolean inner,
        boolean shown,
        List<FoundView.Choice> people,
        String speaker,
        String role,
        String called,
        String cue,
        String content,
        @Nullable String act,
        String kind,
        List<String> facts,
        String condition,
        String corrector,
        List<CardLink> links,
        boolean repeated) {

    /**
     * How a statement stands to another.
     *
     * @param relation the relation's name in the record
     * @param words the relation as seen from here ("disputed by")
     * @param address where the other is
     * @param number the number of the other in this document; 0 where it stands in another
     * @param who who makes the other
     */
    record CardLink(String relation, String words, String address, int number, String who) {}

    StatementCard {
        people = List.copyOf(people);
        facts = List.copyOf(facts);
        links = List.copyOf(links);
    }
}
