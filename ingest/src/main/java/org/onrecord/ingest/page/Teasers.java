// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds rows of teasers by their build: side by side, each with a linked headline and a few words under it. */
final class Teasers {

    private static final int MOST_BLOCKS = 7;
    private static final int HEADLINE = 15;
    private static final long LONGEST = 400;
    private static final int ROW = 3;

    /** What must be left of a page's running text: a page of nothing but such rows may be one article in a hundred steps. */
    private static final long LEFT = 800;

    private Teasers() {}

    /** Those of rows that may be left out: something must remain. */
    static Set<Element> of(Page page) {
        Set<Element> found = rows(page);
        long prose = page.proseIn(page.all());
        for (Element element : found) {
            prose -= page.proseIn(page.rangeOf(element));
        }
        return prose >= LEFT ? found : Set.of();
    }

    /** How many stand in rows. */
    static int count(Page page) {
        return rows(page).size();
    }

    private static Set<Element> rows(Page page) {
        Map<Element, List<Element>> rows = new HashMap<>();
        for (Element element : page.elements()) {
            Element parent = element.parent();
            if (parent != null && isTeaser(page, page.rangeOf(element))) {
                rows.computeIfAbsent(parent, p -> new ArrayList<>()).add(element);
            }
        }
        Set<Element> found = new HashSet<>();
        for (List<Element> row : rows.values()) {
            if (row.size() >= ROW) {
                found.addAll(row);
            }
        }
        return found;
    }

    private static boolean isTeaser(Page page, Page.Range range) {
        if (range.length() < 2 || range.length() > MOST_BLOCKS || page.proseIn(range) > LONGEST) {
            return false;
        }
        int paragraphs = 0;
        boolean isHeaded = false;
        for (int i = range.start(); i < range.end(); i++) {
            Block block = page.block(i);
            boolean isHeadline = block.linkDensity() > 0.65 && block.length() >= HEADLINE;
            isHeaded |= isHeadline && paragraphs == 0;
            paragraphs += block.isProse() ? 1 : 0;
        }
        return isHeaded && paragraphs <= 1;
    }
}
