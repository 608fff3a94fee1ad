// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The headline of a page's article, as its reader sees it. */
final class Title {

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LAST_PART = Pattern.compile("\\s+(?:[|–—·»«]|-{1,2}|::?)\\s+[^|–—·»«]{1,60}$");

    private static final Pattern PARTS = Pattern.compile("\\s+[|–—·»«-]\\s+");
    private static final int SHORTEST_HEADING = 8;
    private static final int FEWEST_SHARED = 4;

    private Title() {}

    /** The heading that the page's own title, its meta elements or JSON-LD confirm; else what these say, freed of the outlet's name. */
    static @Nullable String of(Document page, MetaTags meta, JsonLd jsonLd, @Nullable String outlet) {
        String structured = PublicationReader.plain(jsonLd.headline());
        String social = PublicationReader.plain(meta.first(
                "og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title", "title"));
        String window = PublicationReader.plain(page.title());
        String same = same(page, structured, social);
        String heading = same != null ? same : confirmed(page, outlet, structured, social, window);
        if (heading == null) {
            heading = onlyOne(page, outlet, structured, social);
        }
        if (heading != null) {
            return heading;
        }
        if (structured != null) {
            return structured;
        }
        String stated = social != null ? social : window;
        return stated == null ? firstHeading(page) : withoutOutlet(stated, outlet);
    }

    /** The heading, of whatever rank, that is word for word what the page's head says. */
    private static @Nullable String same(Document page, @Nullable String structured, @Nullable String social) {
        for (Element heading : page.select("h1, h2, h3, [itemprop=headline]")) {
            String text = PublicationReader.plain(heading.text());
            String plain = text == null ? "" : letters(text);
            if (plain.length() >= SHORTEST_HEADING
                    && (plain.equals(plainly(structured)) || plain.equals(plainly(social)))) {
                return text;
            }
        }
        return null;
    }

    private static String plainly(@Nullable String text) {
        return text == null ? "" : letters(text);
    }

    private static @Nullable String confirmed(Document page, @Nullable String outlet, @Nullable String... stated) {
        for (Element heading : page.select("h1, [itemprop=headline], h2.entry-title")) {
            String text = PublicationReader.plain(heading.text());
            boolean isName = text != null && outlet != null && letters(text).equals(letters(outlet));
            boolean isOfLength = text != null && text.length() >= SHORTEST_HEADING && text.length() <= 400;
            if (text != null && isOfLength && !isName && (isIn(text, stated) || isFirstPart(heading, text, stated))) {
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

    /** The only heading of the first rank, where it says in more words what the page's head says. */
    private static @Nullable String onlyOne(Document page, @Nullable String outlet, @Nullable String... stated) {
        var headings = page.select("h1");
        String text =
                headings.size() == 1 ? PublicationReader.plain(headings.get(0).text()) : null;
        if (text == null
                || text.length() > 400
                || (outlet != null && letters(text).equals(letters(outlet)))) {
            return null;
        }
        Set<String> said = words(text);
        for (String title : stated) {
            Set<String> asked = title == null ? Set.of() : words(title);
            long shared = asked.stream().filter(said::contains).count();
            if (shared >= FEWEST_SHARED && shared * 2 >= asked.size()) {
                return text;
            }
        }
        return null;
    }

    private static Set<String> words(String text) {
        return Stream.of(OTHER.split(text.toLowerCase(Locale.ROOT), -1)).collect(Collectors.toSet());
    }

    /** Whether a stated title begins with the heading and goes on with names of sections and outlets; a linked heading is a name itself. */
    private static boolean isFirstPart(Element heading, String text, @Nullable String... stated) {
        String plain = letters(text);
        return heading.selectFirst("a[href]") == null
                && Stream.of(stated)
                        .filter(Objects::nonNull)
                        .anyMatch(title -> letters(PARTS.split(title, 2)[0]).equals(plain));
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
