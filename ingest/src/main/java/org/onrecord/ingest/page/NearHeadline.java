// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.PublicationDate;

/** What stands around a page's headline and says when it was published. */
final class NearHeadline {

    private static final int LEVELS = 3;
    private static final int LINE = 120;
    private static final int MOST = 400;
    private static final int MOST_PARTS = 8;

    private static final String NAME =
            "\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:de|da|di|van|von|der|den|la|le|al|bin) )*\\p{Lu}[\\p{L}.'’-]*){1,3}";
    private static final Pattern BYLINE =
            Pattern.compile("(?:By|BY|Von|Par) " + NAME + "(?:(?:, | and | & |, and )" + NAME + "){0,4}");

    private NearHeadline() {}

    /** The first date in the elements around the headline; nothing where there is no headline or no date near it. */
    static @Nullable PublicationDate date(Document page, @Nullable String title) {
        Element around = headline(page, title);
        for (int i = 0; i < LEVELS && around != null; i++) {
            around = around.parent();
            PublicationDate date = around == null ? null : dateIn(around);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /** The first line around the headline that says "By" and names; nothing where there is none. */
    static @Nullable String byline(Document page, @Nullable String title) {
        Element around = headline(page, title);
        for (int i = 0; i < LEVELS && around != null; i++) {
            around = around.parent();
            String line = around == null ? null : bylineIn(around);
            if (line != null) {
                return line;
            }
        }
        return null;
    }

    /** The heading that is the title; else the first of the first rank. */
    private static @Nullable Element headline(Document page, @Nullable String title) {
        for (Element heading : page.select("h1, h2, h3, [itemprop=headline]")) {
            if (title != null && title.equals(PublicationReader.plain(heading.text()))) {
                return heading;
            }
        }
        return page.selectFirst("h1");
    }

    private static @Nullable String bylineIn(Element around) {
        int seen = 0;
        for (Element element : around.getAllElements()) {
            String text =
                    element.childrenSize() > MOST_PARTS ? "" : element.text().strip();
            if (text.length() <= LINE && BYLINE.matcher(text).matches()) {
                return text;
            }
            if (++seen > MOST) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable PublicationDate dateIn(Element around) {
        Element time = around.selectFirst("time[datetime]");
        if (time != null) {
            return PageDate.read(time.attr("datetime"));
        }
        int seen = 0;
        for (Element element : around.getAllElements()) {
            String text = element.ownText();
            if (text.length() <= LINE && Credits.hasDate(text)) {
                PublicationDate date = PageDate.read(text);
                if (date != null) {
                    return date;
                }
            }
            if (++seen > MOST) {
                return null;
            }
        }
        return null;
    }
}
