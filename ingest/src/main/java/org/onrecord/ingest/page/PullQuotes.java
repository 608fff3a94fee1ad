// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Strikes out words of the article that are set a second time, beside it or in its midst. */
final class PullQuotes {

    private static final int SHORTEST = 40;
    private static final int SHORTEST_NAMED = 8;
    private static final Set<String> NAMES = Set.of("pullquote", "pull quote", "pullquotes");
    private static final Pattern MARKS = Pattern.compile("[\\p{Pi}\\p{Pf}\"']");
    private static final Pattern END = Pattern.compile("[.,!?…]+$");

    private final Draft draft;
    private @Nullable String text;
    private @Nullable Map<String, Integer> kinds;

    private PullQuotes(Draft draft) {
        this.draft = draft;
    }

    static void strike(Draft draft) {
        PullQuotes quotes = new PullQuotes(draft);
        for (int i = draft.start(); i < draft.end(); i++) {
            if (quotes.isPullQuote(i)) {
                draft.strike(i);
            }
        }
    }

    private boolean isPullQuote(int i) {
        Block block = draft.block(i);
        boolean isNamed = block.length() >= SHORTEST_NAMED && isNamed(block.holder());
        return !draft.isStruck(i)
                && block.kind() == Block.Kind.PARAGRAPH
                && (isNamed || block.length() >= SHORTEST)
                && isSetApart(i)
                && isSaidElsewhere(i);
    }

    /** Whether it stands beside the text, or in an element such as no other paragraph has. */
    private boolean isSetApart(int i) {
        return !draft.isAtHome(i) || kinds().getOrDefault(kind(draft.block(i)), 0) == 1;
    }

    private boolean isSaidElsewhere(int i) {
        String words = words(draft.block(i));
        int first = text().indexOf(words);
        return draft.isAtHome(i) ? first != text().lastIndexOf(words) : first >= 0;
    }

    private static String kind(Block block) {
        return block.holder().normalName() + ' ' + block.holder().className();
    }

    /** How many paragraphs stand in elements of each name and class. */
    private Map<String, Integer> kinds() {
        if (kinds == null) {
            kinds = new HashMap<>();
            for (int i = draft.start(); i < draft.end(); i++) {
                kinds.merge(kind(draft.block(i)), 1, Integer::sum);
            }
        }
        return kinds;
    }

    private static boolean isNamed(Element holder) {
        Element parent = holder.parent();
        return Names.of(holder).mention(NAMES)
                || (parent != null && Names.of(parent).mention(NAMES));
    }

    private String text() {
        if (text == null) {
            StringBuilder all = new StringBuilder();
            for (int i = draft.start(); i < draft.end(); i++) {
                if (!draft.isStruck(i) && draft.isAtHome(i)) {
                    all.append(words(draft.block(i))).append('\n');
                }
            }
            text = all.toString();
        }
        return text;
    }

    private static String words(Block block) {
        String unquoted = MARKS.matcher(block.text()).replaceAll("");
        return END.matcher(unquoted).replaceFirst("").strip();
    }
}
