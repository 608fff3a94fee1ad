// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Strikes out lists that only lead elsewhere, with the line that announces them. */
final class LinkLists {

    private static final int ANNOUNCEMENT = 80;
    private static final int LEVELS = 4;

    private LinkLists() {}

    static void strike(Draft draft) {
        int i = draft.start();
        while (i < draft.end()) {
            Element list = listOf(draft.block(i));
            int end = i + 1;
            while (list != null && end < draft.end() && list.equals(listOf(draft.block(end)))) {
                end++;
            }
            if (list != null && leadsElsewhere(draft, i, end)) {
                boolean isAnnounced = i > draft.start() && isAnnouncement(draft.block(i - 1));
                draft.strike(isAnnounced ? i - 1 : i, end);
            }
            i = end;
        }
    }

    private static boolean leadsElsewhere(Draft draft, int start, int end) {
        int linked = 0;
        int sentences = 0;
        for (int i = start; i < end; i++) {
            Block block = draft.block(i);
            linked += block.linkDensity() >= 0.3 || leadsWithin(block) ? 1 : 0;
            sentences += block.endsSentence() && block.linkDensity() < 0.8 ? 1 : 0;
        }
        return end - start > 1 && linked * 10 >= (end - start) * 8 && sentences * 2 < end - start;
    }

    /** Whether all of it is a link to another place on the page, as in a table of contents. */
    private static boolean leadsWithin(Block block) {
        return block.holder().select("a[href^=#]").text().length() >= block.length();
    }

    private static boolean isAnnouncement(Block block) {
        return !block.isProse()
                && block.length() < ANNOUNCEMENT
                && (!block.endsSentence() || block.text().endsWith(":"));
    }

    private static @Nullable Element listOf(Block block) {
        Element element = block.holder();
        for (int i = 0; i < LEVELS && element != null; i++) {
            switch (element.normalName()) {
                case "ul", "ol", "dl" -> {
                    return element;
                }
                default -> element = element.parent();
            }
        }
        return null;
    }
}
