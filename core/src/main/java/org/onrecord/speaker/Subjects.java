// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import java.util.Set;

/** Tells names that stand where subjects stand, without a parser: before what may be a verb, or at a clause's beginning. */
final class Subjects {

    /** Words that may follow a name that is no subject. */
    private static final Set<String> NO_VERB = WordSet.of(
            "and or but nor as than that who which whose whom the a an of in on at for from to by with",
            "about into over after before during while when where because since until if though although",
            "like against under between among without per not he she they it his her their its this these",
            "those so yet too being himself herself campaign supporters supporter administration voters",
            "ally allies");

    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "in", "on", "at", "for", "from", "to", "by", "with", "about", "into", "over", "against", "under",
            "between", "like", "near");

    private Subjects() {}

    static boolean subject(Words words, Name name) {
        boolean opens = words.first(name.from()) || !words.word(name.from() - 1);
        return verbFollows(words, name) || (opens && words.form(name.to()).equals(","));
    }

    /** Whether a name is surely no place or thing that something happens in or at, but does something. */
    static boolean acts(Words words, Name name) {
        return verbFollows(words, name) && !PREPOSITIONS.contains(words.lower(name.from() - 1));
    }

    private static boolean verbFollows(Words words, Name name) {
        return words.word(name.to()) && !words.capital(name.to()) && !NO_VERB.contains(words.lower(name.to()));
    }
}
