// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.List;
import java.util.Set;

/** Tells whether a sentence says what should be done: "must act", "there is a need for", "Let them wait". */
final class Obligation {

    private static final Set<String> OUGHT = Set.of("should", "must", "ought");
    private static final Set<String> RELATIVE =
            Set.of("who", "that", "which", "if", "what", "whether", "how", "why", "i");
    private static final Set<String> NEEDED = Set.of("needed", "necessary", "essential", "imperative", "required");
    private static final Set<String> URGENTLY = Set.of("badly", "desperately", "urgently", "absolutely");
    private static final Set<String> OWN_NEED =
            Set.of("i", "will", "would", "not", "he", "she", "might", "may", "could", "did", "they");
    private static final Set<String> OPENERS = Set.of(
            "so",
            "and",
            "but",
            "just",
            "please",
            "well",
            "now",
            "then",
            "never",
            "always",
            "simply",
            "okay",
            "ok",
            "together",
            "first",
            "or");
    private static final Set<String> VERBS =
            Set.of(("let look stop take make be do go vote give get keep remember imagine think consider come help tell"
                            + " ask read watch wait listen show put try leave bring call send join stand act start trust"
                            + " believe hold fix pass build protect work use turn stay pay say check follow forget support"
                            + " demand respect release drop resign apologize elect open close end draw tear shut cut find"
                            + " meet focus treat disarm hand feel fight expect own walk move run march rally write choose learn share"
                            + " save quiet")
                    .split(" ", -1));
    private static final Set<String> NOUNS_TOO =
            Set.of("work", "support", "act", "end", "call", "trust", "respect", "vote", "demand");
    private static final Set<String> FINITE = Set.of("is", "was", "are", "has", "will");

    private Obligation() {}

    /** Whether a sentence states a duty or a need. */
    static boolean isIn(List<String> sentence) {
        for (int index = 0; index < sentence.size(); index++) {
            if (isAt(sentence, index)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(List<String> sentence, int index) {
        String after = word(sentence, index + 1);
        String before = word(sentence, index - 1);
        String word = sentence.get(index);
        return switch (word) {
            case "should", "must", "ought" ->
                OUGHT.contains(word)
                        && !after.equals("have")
                        && !RELATIVE.contains(before)
                        && !(after.equals("be") && word(sentence, index + 2).equals("able"));
            case "need", "needs" ->
                Set.of("to", "a", "more", "not").contains(after)
                        || (after.equals("for") && Set.of("a", "the", "no").contains(before));
            case "has", "have", "gotta" -> after.equals("to") && !OWN_NEED.contains(before);
            case "got" ->
                after.equals("to") && Set.of("have", "has", "i", "we", "you").contains(before);
            case "better" -> Set.of("had", "you", "she", "he", "they").contains(before) && !after.equals("than");
            case "time" -> Set.of("to", "for", "that", "we").contains(after);
            case "incumbent" -> true;
            case "wise" -> after.equals("to");
            case "want" -> after.equals("you") || after.equals("them");
            default -> NEEDED.contains(word) && (Judging.isLinking(before) || URGENTLY.contains(before));
        };
    }

    /** Whether a sentence is an imperative. */
    static boolean isCommand(List<String> sentence, boolean question) {
        int start = 0;
        while (start < sentence.size() && OPENERS.contains(sentence.get(start))) {
            start++;
        }
        String verb = word(sentence, start);
        String after = word(sentence, start + 1);
        if (verb.equals("do") || verb.equals("look")) {
            return verb.equals("do") ? after.equals("not") : after.equals("at") && !question;
        }
        boolean noun = NOUNS_TOO.contains(verb) && Set.of("of", "for", "in").contains(after);
        return VERBS.contains(verb) && !after.isEmpty() && !question && !FINITE.contains(after) && !noun;
    }

    private static String word(List<String> sentence, int index) {
        return index >= 0 && index < sentence.size() ? sentence.get(index) : "";
    }
}
