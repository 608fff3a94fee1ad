// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Strikes out words of the article that are set a second time beside it. */
final class PullQuotes {

    private static final int SHORTEST = 40;
    private static final int SHORTEST_NAMED = 8;
    private static final Set<String> NAMES = Set.of("pullquote", "pull quote", "pullquotes");
    private static final Pattern MARKS = Pattern.compile("[\\p{Pi}\\p{Pf}\"']");
    private static final Pattern END = Pattern.compile("[.,!?…]+$");

    private final Draft draft;
    private @Nullable String text;

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
                && !draft.isAtHome(i)
                && text().contains(words(block));
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
