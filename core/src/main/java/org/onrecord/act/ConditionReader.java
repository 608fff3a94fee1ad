// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;
import org.onrecord.statement.Act;

/** Finds the condition that a statement hangs on: "If the council agrees", "unless the ferry is repaired". */
final class ConditionReader {

    private static final Set<String> NOT_CONDITIONAL = Set.of(
            "as",
            "even",
            "what",
            "or",
            "ask",
            "asked",
            "asking",
            "asks",
            "check",
            "checked",
            "checking",
            "find",
            "out",
            "matter",
            "care",
            "curious",
            "doubt",
            "learn",
            "test",
            "wondering",
            "wonders",
            "know",
            "knows",
            "see",
            "wonder",
            "wondered",
            "unsure",
            "sure",
            "tell",
            "questioned",
            "unclear",
            "decide",
            "determine");
    private static final Set<String> EMPTY =
            Set.of("not", "only", "any", "so", "necessary", "possible", "ever", "anything", "you");
    private static final int SHORTEST = 4;

    private final String text;
    private final Sentences sentences;

    ConditionReader(String text, Sentences sentences) {
        this.text = text;
        this.sentences = sentences;
    }

    /** The clause with its conjunction, inside the content; nothing where the content has none. */
    @Nullable
    Span read(Utterance utterance) {
        if (utterance.act() == Act.QUESTION || utterance.kind() == CueClass.QUESTION) {
            return null;
        }
        for (Span piece : utterance.attribution().content()) {
            List<FrameWord> words = Frame.of(text, piece, List.of()).words();
            for (int index = 0; index < words.size(); index++) {
                if (begins(words, index)) {
                    Span span = clause(words, index);
                    if (span != null) {
                        return span;
                    }
                }
            }
        }
        return null;
    }

    private static boolean begins(List<FrameWord> words, int index) {
        String word = words.get(index).lower();
        String before = index > 0 ? words.get(index - 1).lower() : "";
        String after = index + 1 < words.size() ? words.get(index + 1).lower() : "";
        return switch (word) {
            case "if" -> !NOT_CONDITIONAL.contains(before) && !EMPTY.contains(after) && !isListed(words, index);
            case "unless" -> true;
            case "provided" -> after.equals("that");
            case "as" ->
                after.equals("long")
                        && index + 2 < words.size()
                        && words.get(index + 2).is("as");
            default -> false;
        };
    }

    /** "When and if", but not "it closes, and if": "and" within a clause joins two that both ask. */
    private static boolean isListed(List<FrameWord> words, int index) {
        return index > 1
                && words.get(index - 1).is("and")
                && !words.get(index - 2).isMark();
    }

    private @Nullable Span clause(List<FrameWord> words, int start) {
        Span sentence = sentences.span(words.get(start).span().start());
        int end = start + 1;
        while (end < words.size() && !ends(words, end, end - start, sentence)) {
            end++;
        }
        boolean whole = end - start >= SHORTEST;
        return whole ? words.get(start).span().cover(words.get(end - 1).span()) : null;
    }

    private static boolean ends(List<FrameWord> words, int index, int length, Span sentence) {
        FrameWord word = words.get(index);
        if (!word.isMark()) {
            return word.is("then") && length >= SHORTEST;
        }
        return switch (word.text()) {
            case "." -> !isInside(words, index, sentence);
            case ",", ";", ":", "?", "!", "\u2014", "\u2026", "\"", "\u201d", ")" -> true;
            default -> false;
        };
    }

    /** Whether a full stop is that of an abbreviation or a number: a word of the same sentence follows. */
    private static boolean isInside(List<FrameWord> words, int stop, Span sentence) {
        return stop + 1 < words.size()
                && !words.get(stop + 1).isMark()
                && sentence.contains(words.get(stop + 1).span());
    }
}
