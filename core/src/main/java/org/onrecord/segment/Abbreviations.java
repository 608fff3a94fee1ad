// SPDX-License-Identifier: Apache-2.0
package org.onrecord.segment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** English words that end in a full stop, and what may follow without a new sentence. */
final class Abbreviations {

    /** What the full stop after a word means. */
    enum Kind {
        /** No abbreviation: the stop ends the sentence. */
        NONE,
        /** Something always follows: a title before a name, "vs.", "e.g.". */
        NEVER_LAST,
        /** Followed by a number in the same sentence: "No. 5", "Jan. 5". */
        BEFORE_NUMBER,
        /** An hour: "10 a.m. Monday" is one sentence, "10 a.m. Police" is two. */
        HOUR,
        /** May end a sentence or not: "U.S.", "Jr.", "Calif."; the next word decides. */
        EITHER
    }

    private static final Set<String> NEVER_LAST =
            words("Mr Mrs Ms Mx Dr Sen Sens Gov Govs Rep Reps Gen Lt Col Sgt Capt Cmdr Cpl Pvt"
                    + " Adm Maj Brig Rev Hon Prof Pres Supt Fr Messrs Mmes Atty Det Ofc Insp Amb Asst Assoc Dep Treas Sec Del Ald"
                    + " Mt Ft Pte Spc Cdr Vice-Adm vs v cf viz Dir Chmn Chancellor-Elect Mme Mlle Msgr Sr-Lt Fmr");

    private static final Set<String> BEFORE_NUMBER =
            words("No Nos Art Arts Sect Fig Figs p pp vol vols ch par Jan Feb Mar Apr Jun Jul Aug Sep"
                    + " Sept Oct Nov Dec Rte Pub Op");

    private static final Set<String> EITHER =
            words("St Ste Jr Sr Inc Corp Co Cos Ltd Bros etc al Esq Ave Blvd Rd Hwy Pkwy Ln Pl Sq Bldg Apt approx"
                    + " dept est ext Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo"
                    + " Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Que Dist Univ Assn Intl Natl Govt"
                    + " Adv Rel Ed Eds Mfg Dept Fed Ct Cir Tues Thurs Mon Wed Fri Sat");

    private static final Set<String> AFTER_HOUR =
            words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April"
                    + " May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Oct Nov Dec"
                    + " Eastern Central Mountain Pacific EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT UTC BST CET Mon Tues"
                    + " Wed Thurs Fri Sat Sun Greenwich");

    /** Words that begin a sentence far more often than they begin a name. */
    private static final Set<String> BEGINNERS = words(
            "The A An He She It They We I You This That These Those There Then But And Or So Yet In On At"
                    + " For From With By To As If When While After Before Since Although Though However Meanwhile His Her Its"
                    + " Their Our My Your Who What Where Why How Not Some Many Most Several Both Each Every One Two Three"
                    + " According During Under Over Earlier Later Last Still Also Even Now Here Because Once Until Instead"
                    + " Despite Among Another Other Others All Only Just Nor Perhaps Finally Critics Officials Such Asked"
                    + " Police Nobody Everyone Nothing Maybe Well Yes Of Is Are Was Were Do Did Does Has Have Will Would Could"
                    + " Should Can Let Don More Few Any Neither Either Today Yesterday Tomorrow Between Through Without Within"
                    + " Unlike Like Given Asking Speaking Indeed Moreover Nevertheless Nonetheless Thus Therefore Similarly");

    private static final Set<String> SPEECH =
            words("said says asked asks told tells added adds wondered shouted replied replies wrote writes tweeted"
                    + " cried yelled exclaimed demanded quipped joked responded answered continued inquired screamed chanted"
                    + " declared insisted muttered whispered queried began recalled remarked noted explained thundered mused"
                    + " countered pressed interjected snapped chimed read reads");

    private Abbreviations() {}

    /** What the full stop means that follows on the last word of {@code before}; {@code before} ends in that word. */
    static Kind of(String before) {
        String word = lastWord(before);
        boolean inLetters =
                word.length() == before.length() || before.charAt(before.length() - word.length() - 1) != '.';
        if (!inLetters || isLetter(word)) {
            return ofLetters(before);
        }
        if (NEVER_LAST.contains(word)) {
            return Kind.NEVER_LAST;
        }
        if (BEFORE_NUMBER.contains(word)) {
            return Kind.BEFORE_NUMBER;
        }
        return EITHER.contains(word) ? Kind.EITHER : Kind.NONE;
    }

    /** Initials and what is written like them: "J.", "U.S", "a.m", "Ph.D". */
    private static Kind ofLetters(String before) {
        String all = before.toLowerCase(Locale.ROOT);
        if (all.endsWith("a.m") || all.endsWith("p.m")) {
            return Kind.HOUR;
        }
        if (all.endsWith("i.e") || all.endsWith("e.g")) {
            return Kind.NEVER_LAST;
        }
        return isLetter(lastWord(before)) ? Kind.EITHER : Kind.NONE;
    }

    private static boolean isLetter(String word) {
        return word.length() == 1 && Character.isLetter(word.charAt(0));
    }

    private static String lastWord(String before) {
        int start = before.length();
        while (start > 0 && Character.isLetter(before.charAt(start - 1))) {
            start--;
        }
        return before.substring(start);
    }

    static boolean mayFollowHour(String word) {
        return AFTER_HOUR.contains(word);
    }

    static boolean beginsSentences(String word) {
        return BEGINNERS.contains(word);
    }

    static boolean isSpeechVerb(String word) {
        return SPEECH.contains(word);
    }

    private static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.split(" ", -1)));
    }
}
