// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Inline elements that are no part of the sentence they stand in: words for screen readers, cards that open over a name. */
final class Inset {

    private static final Set<String> UNSEEN = Set.of(
            "hidden",
            "sr only",
            "visually hidden",
            "visuallyhidden",
            "visibly hidden",
            "screen reader text",
            "screenreader text",
            "offscreen",
            "off screen",
            "tooltip text",
            "tooltiptext");

    private static final int LINKS_OF_A_CARD = 3;
    private static final double LINKED = 0.8;
    private static final int LONGEST_MARK = 5;
    private static final Pattern NOTE = Pattern.compile("(?i)#.*(?:\\d|note|fn|ref|cite).*");
    private static final Pattern NOTE_MARK = Pattern.compile("\\d{1,3}|[*†‡§]+|\\[[\\da-z]{1,4}\\]");

    private Inset() {}

    static boolean is(Element element) {
        String classes = element.className();
        return (!classes.isEmpty() && Names.of(classes).include(UNSEEN)) || isNoteMark(element) || isCard(element);
    }

    /** The number, raised or not, that leads to a note on the same page. */
    private static boolean isNoteMark(Element element) {
        return switch (element.normalName()) {
            case "sup" ->
                element.selectFirst("a[href^=#]") != null && element.text().length() <= LONGEST_MARK;
            case "a" ->
                NOTE.matcher(element.attr("href")).matches()
                        && NOTE_MARK.matcher(element.text().strip()).matches();
            default -> false;
        };
    }

    /** A picture with several links and next to no other words, not just around another such element. */
    private static boolean isCard(Element element) {
        return element.normalName().equals("span")
                && holdsCard(element)
                && element.children().stream().noneMatch(Inset::holdsCard);
    }

    private static boolean holdsCard(Element element) {
        if (element.childrenSize() == 0
                || element.selectFirst("img") == null
                || element.selectFirst("p, div, ul, br") != null) {
            return false;
        }
        Elements links = element.select("a[href]");
        return links.size() >= LINKS_OF_A_CARD
                && links.text().length() > LINKED * element.text().length();
    }
}
