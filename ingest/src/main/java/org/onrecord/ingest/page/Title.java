// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The headline of a page's article, as its reader sees it. */
final class Title {

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LAST_PART = Pattern.compile("\\s+(?:[|–—·»«]|-{1,2}|::?)\\s+[^|–—·»«]{1,60}$");

    private Title() {}

    /** The heading that the page's own title, its meta elements or JSON-LD confirm; else what these say, freed of the outlet's name. */
    static @Nullable String of(Document page, MetaTags meta, JsonLd jsonLd, @Nullable String outlet) {
        String structured = PublicationReader.plain(jsonLd.headline());
        String social = PublicationReader.plain(meta.first(
                "og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title", "title"));
        String window = PublicationReader.plain(page.title());
        String heading = confirmed(page, outlet, structured, social, window);
        if (heading != null) {
            return heading;
        }
        if (structured != null) {
            return structured;
        }
        String stated = social != null ? social : window;
        return stated == null ? firstHeading(page) : withoutOutlet(stated, outlet);
    }

    private static @Nullable String confirmed(Document page, @Nullable String outlet, @Nullable String... stated) {
        for (Element heading : page.select("h1, [itemprop=headline], h2.entry-title")) {
            String text = PublicationReader.plain(heading.text());
            boolean isName = text != null && outlet != null && letters(text).equals(letters(outlet));
            if (text != null && !isName && text.length() >= 8 && text.length() <= 400 && isIn(text, stated)) {
                return text;
            }
        }
        return null;
    }

    private static boolean isIn(String heading, @Nullable String... stated) {
        String plain = letters(heading);
        for (String text : stated) {
            if (text != null && !plain.isEmpty() && contains(letters(text), plain)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a stated title is the heading with no more than an outlet's name around it. */
    private static boolean contains(String stated, String heading) {
        return stated.contains(heading) && heading.length() * 3 >= stated.length();
    }

    private static @Nullable String firstHeading(Document page) {
        Element heading = page.selectFirst("h1");
        return heading == null ? null : PublicationReader.plain(heading.text());
    }

    private static String withoutOutlet(String title, @Nullable String outlet) {
        var last = LAST_PART.matcher(title);
        if (!last.find()) {
            return title;
        }
        String rest = title.substring(0, last.start());
        String part = letters(last.group());
        String name = outlet == null ? "" : letters(outlet);
        boolean isOutlet = !name.isEmpty() && (part.contains(name) || name.contains(part));
        boolean isTail = outlet == null && rest.length() > 2 * part.length() + 10;
        return isOutlet || isTail ? rest : title;
    }

    private static String letters(String text) {
        return OTHER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
