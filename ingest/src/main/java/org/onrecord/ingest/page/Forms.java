// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds boxes that ask the reader to type something, whatever they are called: an address, a comment, a search. */
final class Forms {

    private static final int MOST_BLOCKS = 6;
    private static final long MOST_TEXT = 500;
    private static final Set<String> TYPED = Set.of("", "email", "text", "tel", "search", "url", "number", "password");

    private Forms() {}

    /** The largest element around each field that holds little besides. */
    static Set<Element> of(Page page, Element body) {
        Set<Element> found = new HashSet<>();
        for (Element field : body.select("input, textarea")) {
            Element box = isTyped(field) ? box(page, field) : null;
            if (box != null) {
                found.add(box);
            }
        }
        return found;
    }

    private static boolean isTyped(Element field) {
        return field.normalName().equals("textarea")
                || TYPED.contains(field.attr("type").toLowerCase(Locale.ROOT));
    }

    private static @Nullable Element box(Page page, Element field) {
        Element box = null;
        for (Element element = field.parent(); element != null && isSmall(page, element); element = element.parent()) {
            box = element;
        }
        return box != null && page.rangeOf(box).length() > 0 ? box : null;
    }

    private static boolean isSmall(Page page, Element element) {
        Page.Range range = page.rangeOf(element);
        return range.length() <= MOST_BLOCKS
                && page.textIn(range) <= MOST_TEXT
                && !element.normalName().equals("article")
                && element.selectFirst("h1, [itemprop=articleBody]") == null;
    }
}
