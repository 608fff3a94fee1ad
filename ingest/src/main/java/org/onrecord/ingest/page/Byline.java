// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Who wrote an article, as its page says. */
final class Byline {

    private static final int LONGEST = 200;
    private static final int MOST = 8;
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:written|posted|published|reported|words|story|text|analysis|review) )?(?:by|von|par|por|di)\\b:?\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TRAIL = Pattern.compile(
            "\\s*(?:[|•·]|\\b(?:on|published|posted|updated|follow)\\b|@|\\(|\\d{1,2}[:/.]\\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d|\\b\\S+@\\S+).*$");
    private static final Pattern NO_NAME = Pattern.compile(
            "https?://.*|www\\..*|.*@.*\\..*|admin|administrator|editor|staff|author|by|null|undefined|anonymous|user|\\W*|\\d+",
            Pattern.CASE_INSENSITIVE);

    private Byline() {}

    static @Nullable String of(Document page, MetaTags meta, JsonLd jsonLd, @Nullable String title) {
        String stated = join(jsonLd.authors());
        if (stated == null) {
            stated = join(listed(meta.first(
                    "author",
                    "article:author_name",
                    "parsely-author",
                    "sailthru.author",
                    "byl",
                    "dc.creator",
                    "dcterms.creator",
                    "article.author",
                    "citation_author",
                    "article:author")));
        }
        if (stated == null) {
            stated = printed(page);
        }
        String shown = stated == null ? NearHeadline.byline(page, title) : null;
        return shown == null ? stated : join(List.of(shown));
    }

    private static List<String> listed(@Nullable String names) {
        return names == null ? List.of() : List.of(names);
    }

    private static @Nullable String printed(Document page) {
        for (String selector : List.of(
                "[itemprop~=author] [itemprop=name]",
                "[itemprop~=author]",
                "a[rel~=author]",
                ".byline, .by-line, .article-byline, .author-name, .post-author, .entry-author, .article-author",
                ".author, .vcard .fn",
                "[class*=author-name], [class*=author_name], [class*=byline__name]")) {
            Set<String> names = new LinkedHashSet<>();
            for (Element element : page.select(selector)) {
                String name = element.hasAttr("content") ? element.attr("content") : element.text();
                if (names.size() < MOST && !isInComments(element)) {
                    names.add(name);
                }
            }
            String joined =
                    join(List.copyOf(selector.startsWith(".") || selector.startsWith("[class") ? first(names) : names));
            if (joined != null) {
                return joined;
            }
        }
        return null;
    }

    /** Classes are less certain than attributes: the first name on the page is the article's. */
    private static Set<String> first(Set<String> names) {
        return names.isEmpty() ? names : Set.of(names.iterator().next());
    }

    private static boolean isInComments(Element element) {
        for (Element parent : element.parents()) {
            if (Names.of(parent).mention(Set.of("comment", "comments", "related", "sidebar"))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String join(List<String> names) {
        Set<String> clean = new LinkedHashSet<>();
        for (String name : names) {
            String plain = clean(name);
            if (plain != null) {
                clean.add(plain);
            }
        }
        List<String> all = List.copyOf(clean);
        return switch (all.size()) {
            case 0 -> null;
            case 1 -> all.get(0);
            default -> String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.get(all.size() - 1);
        };
    }

    private static @Nullable String clean(String name) {
        String plain = PublicationReader.plain(name);
        if (plain == null || plain.length() > LONGEST) {
            return null;
        }
        String bare = TRAIL.matcher(LEAD.matcher(plain).replaceFirst(""))
                .replaceFirst("")
                .replaceAll("[,;:|]+$", "")
                .strip();
        return bare.length() < 2 || bare.length() > 120 || NO_NAME.matcher(bare).matches() ? null : bare;
    }
}
