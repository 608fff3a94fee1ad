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
            "only",
            "or",
            "and",
            "asked",
            "asks",
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
            Set.of("not", "any", "so", "necessary", "possible", "ever", "anything", "you");
    private static final int SHORTEST = 4;

    private ConditionReader() {}

    /** The clause with its conjunction, inside the content; nothing where the content has none. */
    static @Nullable Span read(String text, Utterance utterance) {
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
            case "if" -> !NOT_CONDITIONAL.contains(before) && !EMPTY.contains(after);
            case "unless" -> true;
            case "provided" -> after.equals("that");
            case "as" ->
                after.equals("long")
                        && index + 2 < words.size()
                        && words.get(index + 2).is("as");
            default -> false;
        };
    }

    private static @Nullable Span clause(List<FrameWord> words, int start) {
        int end = start + 1;
        while (end < words.size() && !ends(words.get(end), end - start)) {
            end++;
        }
        boolean whole = end - start >= SHORTEST;
        return whole ? words.get(start).span().cover(words.get(end - 1).span()) : null;
    }

    private static boolean ends(FrameWord word, int length) {
        if (!word.isMark()) {
            return word.is("then") && length >= SHORTEST;
        }
        return switch (word.text()) {
            case ",", ";", ":", ".", "?", "!", "\u2014", "\u2026", "\"", "\u201d", ")" -> true;
            default -> false;
        };
    }
}
