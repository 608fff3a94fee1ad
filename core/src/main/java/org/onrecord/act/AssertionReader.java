// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.statement.Act;
import org.onrecord.statement.Quotation;

/** Tells whether an article presents a statement as having been made: not negated, supposed, possible, asked or to come. */
final class AssertionReader {

    private static final Set<String> NEGATIONS = Set.of("not", "never", "neither", "nor", "cannot", "hardly");
    private static final Set<String> MODALS = Set.of("might", "may", "could", "would", "will");
    private static final Set<String> AVOIDANCE = Set.of(
            "avoid",
            "avoids",
            "avoided",
            "avoiding",
            "declined",
            "declines",
            "declining",
            "fail",
            "fails",
            "failed",
            "failing",
            "failure",
            "ignore",
            "ignores",
            "ignored",
            "ignoring",
            "neglected",
            "neglects",
            "stopped",
            "unlikely",
            "unaware",
            "unclear",
            "unsure",
            "refrained",
            "unknown",
            "unknowns");
    private static final Set<String> SUPPOSING =
            Set.of("if", "unless", "lest", "perhaps", "maybe", "whether", "assuming", "suppose", "should");
    private static final Set<String> NOBODY = Set.of("few", "no", "nobody", "none", "neither", "little");
    private static final Pattern NAMED = Pattern.compile("(?:No\\.? ?\\d|Little \\p{Lu}).*");
    /** After "would": who would like to say something says it, and who would often or later say it said it. */
    private static final Set<String> SAYING = Set.of(
            "like", "love", "rather", "prefer", "often", "always", "sometimes", "frequently", "later", "eventually");

    private static final int REACH = 5;

    private AssertionReader() {}

    static boolean isAsserted(Utterance utterance) {
        if (utterance.act() == Act.NO_COMMENT) {
            return true;
        }
        List<String> cue = Words.of(utterance.cue());
        return !isDenied(cue)
                && !isPossible(cue)
                && !isNobody(utterance.source())
                && !isSupposed(utterance)
                && !isAsked(utterance);
    }

    private static boolean isDenied(List<String> cue) {
        boolean only = cue.contains("only");
        return !only
                && (isWithout(cue)
                        || cue.stream().anyMatch(word -> NEGATIONS.contains(word) || AVOIDANCE.contains(word)));
    }

    /** "Without saying", but not "claimed without evidence". */
    private static boolean isWithout(List<String> cue) {
        int without = cue.indexOf("without");
        return without >= 0 && without + 1 < cue.size() && cue.get(without + 1).endsWith("ing");
    }

    private static boolean isPossible(List<String> cue) {
        for (int index = 0; index < cue.size(); index++) {
            String after = index + 1 < cue.size() ? cue.get(index + 1) : "";
            if (MODALS.contains(cue.get(index)) && !SAYING.contains(after)) {
                return true;
            }
        }
        return false;
    }

    /** "No senator", but not "No. 2 Senator" or "Little Rock Mayor". */
    private static boolean isNobody(String source) {
        List<String> words = Words.of(source);
        return !words.isEmpty()
                && NOBODY.contains(words.get(0))
                && !NAMED.matcher(source).matches();
    }

    /** Whether a word before source and cue supposes them, or a modal or a negation stands right before the cue. */
    private static boolean isSupposed(Utterance utterance) {
        Frame frame = utterance.frame();
        int cue = frame.indexAt(utterance.place());
        for (int index = cue - 1; index >= Math.max(0, cue - 2); index--) {
            String word = frame.lower(index);
            FrameWord before = frame.words().get(index);
            if (before.isContent() || before.isMark() || isSource(utterance, before)) {
                break;
            }
            boolean without = word.equals("without") && frame.lower(cue).endsWith("ing");
            if (MODALS.contains(word) || NEGATIONS.contains(word) || word.endsWith("n't") || without) {
                return true;
            }
        }
        int start = utterance.attribution().source().stream()
                .mapToInt(span -> span.start())
                .filter(place -> place < utterance.place())
                .min()
                .orElse(utterance.place());
        int first = frame.indexAt(start);
        for (int index = first - 1; index >= Math.max(0, first - REACH); index--) {
            FrameWord word = frame.words().get(index);
            if (word.isContent() || word.isMark()) {
                return false;
            }
            if (SUPPOSING.contains(word.lower())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSource(Utterance utterance, FrameWord word) {
        return utterance.attribution().source().stream().anyMatch(span -> span.contains(word.span()));
    }

    private static boolean isAsked(Utterance utterance) {
        Frame frame = utterance.frame();
        int last = frame.size() - 1;
        return utterance.quotation() == Quotation.INDIRECT
                && last >= 0
                && frame.lower(last).equals("?")
                && utterance.act() != Act.QUESTION;
    }
}
