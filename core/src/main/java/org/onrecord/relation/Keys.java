// SPDX-License-Identifier: Apache-2.0
package org.onrecord.relation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells the words that say what a text is about from the small change of the language. */
final class Keys {

    private static final Words EMPTY = Words.of(
            "about above after again against all also although always among and another any anyone anything are around",
            "ask away back because been before being below between both but call came can cannot com come could did does",
            "doing done don down during each either else enough even ever every everyone everything far few first for",
            "from gave get getting give given goes going gone good got great had has have having her here hers herself",
            "him himself his how however if instead into its itself just keep kind knew know known last least less let",
            "like likely little long look lot made make making many may maybe might mind more most much must myself need",
            "never new next non not nothing now off often once one only onto other others our ours out over own part",
            "people perhaps place put quite rather really right said same saw say saying says see seem seen set several",
            "shall she should since some something soon still such sure take taken than that the their them themselves",
            "then there these they thing think this those though three through time today together told tomorrow too",
            "took toward two under until upon use used using very want was way week well went were what when where",
            "whether which while who whole whom whose why will with within without won would year years yes yet yesterday",
            "you your yours him day days month monday tuesday wednesday thursday friday saturday sunday tell talk try",
            "didn doesn isn wasn aren weren couldn wouldn shouldn hasn haven hadn");

    private Keys() {}

    static boolean isKey(String stem) {
        return stem.length() > 2 && Character.isLetterOrDigit(stem.charAt(0)) && !EMPTY.contains(stem);
    }

    /** Those of some stems that say what a text is about. */
    static Set<String> of(List<String> stems) {
        return stems.stream().filter(Keys::isKey).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a run of words, as stems, is more than small change. */
    static boolean saysSomething(List<String> run) {
        return run.stream().filter(stem -> !EMPTY.contains(stem)).distinct().count() >= 2;
    }
}
