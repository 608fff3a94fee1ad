// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import java.util.Set;

/** Tells the titles before a name from the name: "European Council President | Aud Berg". */
final class Titles {

    private static final Set<String> NO_SURNAME = Set.of("general", "attorney", "chief", "officer", "elect", "state");

    private static final Set<String> SURNAMES = WordSet.of(
            "king justice judge major marshal pope bishop cardinal elder prince duke count baron field",
            "queen deacon constable sultan");

    private final Words words;
    private final Lexicon lexicon;

    Titles(Words words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    /** Where the name proper begins in a run of capitalised words; its end where the run is all title. */
    int end(int from, int to) {
        int core = from;
        for (int i = from; i < to; i++) {
            if (lexicon.title(words.form(i)) && isTitle(i, core, to)) {
                core = office(i, to);
                i = core - 1;
            } else if (lexicon.singularRole(words.form(i))
                    && i + 1 < to
                    && lexicon.given(words.form(i + 1))
                    && i > from) {
                core = i + 1;
            }
        }
        return core;
    }

    private boolean isTitle(int i, int core, int to) {
        if (lexicon.abbreviatedTitle(words.form(i))) {
            return true;
        }
        if (i + 1 == to) {
            return i == core;
        }
        return personal(i + 1, to)
                && (i == core || !lexicon.given(words.form(i - 1)) || lexicon.title(words.form(i + 1)));
    }

    private boolean personal(int from, int to) {
        for (int i = from; i < to; i++) {
            String form = words.form(i);
            boolean office = words.lower(from).equals("of");
            boolean title = lexicon.title(form);
            if (!office && !title && lexicon.body(form) && !lexicon.given(form)) {
                return false;
            }
        }
        return to - from <= 9;
    }

    /** After the title, and after "of State" behind it. */
    private int office(int title, int to) {
        int next = title + 1;
        if (!words.lower(next).equals("of") || next >= to) {
            return next;
        }
        int end = words.lower(next + 1).equals("the") ? next + 3 : next + 2;
        while (end < to
                && (words.lower(end).equals("and") || lexicon.body(words.form(end)) || department(end))
                && end < to) {
            end++;
        }
        return Math.min(end, to);
    }

    private boolean department(int i) {
        return Set.of("security", "services", "affairs", "human", "urban", "development", "relations")
                        .contains(words.lower(i))
                || words.lower(i - 1).equals("and");
    }

    /** Whether a word is a surname as well as a title. */
    static boolean surname(String title) {
        return SURNAMES.contains(Lexicon.lower(title));
    }

    /** Whether a word of a title can be no surname. */
    static boolean noSurname(String word) {
        return NO_SURNAME.contains(Lexicon.lower(word));
    }
}
