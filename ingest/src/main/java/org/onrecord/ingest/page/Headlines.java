// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article before the article begins, to be known again on the page.
 *
 * @param stated the headline as the page's head words it, letters and digits only
 * @param titles the same, and the headings of the first rank
 * @param description the summary that the page gives to search engines, letters and digits only; empty where it gives none
 */
record Headlines(Set<String> stated, Set<String> titles, String description) {

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SEPARATOR = Pattern.compile(" [|–—·»:-] ");
    private static final int SHORT_HEADING = 10;
    private static final int SHORT_TITLE = 20;
    private static final int SHORT_DESCRIPTION = 40;

    /** What a page may show of a summary beyond what its head gives. */
    private static final int LEFT_OUT = 60;

    static Headlines of(Document page) {
        Set<String> titles = new HashSet<>();
        for (Element meta : page.select("meta[property=og:title], meta[name=twitter:title], meta[name=title]")) {
            titles.add(plain(meta.attr("content")));
        }
        String title = page.title();
        titles.add(plain(title));
        for (String part : SEPARATOR.split(title, -1)) {
            if (part.length() > SHORT_TITLE) {
                titles.add(plain(part));
            }
        }
        titles.remove("");
        Set<String> all = new HashSet<>(titles);
        for (Element heading : page.select("h1")) {
            all.add(plain(heading.text()));
        }
        all.remove("");
        Element description = page.selectFirst("meta[property=og:description], meta[name=description]");
        return new Headlines(titles, all, description == null ? "" : plain(description.attr("content")));
    }

    /** Where the page shows the headline that its head states; -1 where it does not. */
    int position(Page page) {
        for (Page.Heading heading : page.headings()) {
            String plain = plain(heading.text());
            if (stated.contains(plain) || (plain.length() >= SHORT_HEADING && isPartOfStated(plain))) {
                return heading.position();
            }
        }
        return -1;
    }

    private boolean isPartOfStated(String heading) {
        return stated.stream().anyMatch(title -> title.contains(heading) && heading.length() * 3 >= title.length());
    }

    boolean isTitle(Block block) {
        return block.length() < 300 && titles.contains(plain(block.text()));
    }

    boolean isDescription(Block block) {
        if (description.length() < SHORT_DESCRIPTION / 2 || block.length() < SHORT_DESCRIPTION / 2) {
            return false;
        }
        String plain = plain(block.text());
        boolean goesOn = description.length() > SHORT_DESCRIPTION
                && plain.startsWith(description)
                && plain.length() < description.length() + LEFT_OUT;
        return goesOn || plain.equals(description);
    }

    private static String plain(String text) {
        return OTHER.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
