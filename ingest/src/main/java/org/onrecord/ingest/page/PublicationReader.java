// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Publication;
import org.onrecord.document.PublicationDate;

/** Reads what a page says of its publication: from JSON-LD, then its meta elements, then microdata and the page itself. */
final class PublicationReader {

    private static final Pattern DATED_PATH = Pattern.compile(
            "/(?<year>(?:19|20)\\d{2})[/-](?<month>\\d{1,2}|[a-z]{3})[/-](?<day>\\d{1,2})(?:[/_-]|$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*");

    private static final Pattern TAGLINE = Pattern.compile("\\s+[|–—-]\\s.*");
    private static final int LONGEST_NAME = 120;

    private final Document page;
    private final JsonLd jsonLd;
    private final MetaTags meta;
    private final @Nullable String found;

    private PublicationReader(Document page, JsonLd jsonLd, @Nullable String found) {
        this.page = page;
        this.jsonLd = jsonLd;
        this.meta = new MetaTags(page);
        this.found = found;
    }

    /**
     * @param found where the page was found
     */
    static Publication read(Document page, JsonLd jsonLd, @Nullable String found) {
        return new PublicationReader(page, jsonLd, found).read();
    }

    private Publication read() {
        String url = CanonicalUrl.of(page, meta, jsonLd, found);
        String outlet = outlet();
        String title = Title.of(page, meta, jsonLd, outlet);
        return new Publication(
                url,
                outlet,
                title,
                Byline.of(page, meta, jsonLd, title),
                published(url, title),
                modified(),
                dateline(),
                language());
    }

    private @Nullable String outlet() {
        String[] stated = {
            jsonLd.publisher(),
            meta.first("og:site_name"),
            meta.first("dc.publisher", "dcterms.publisher", "application-name")
        };
        for (String name : stated) {
            String plain = plain(name);
            if (plain != null && plain.length() <= LONGEST_NAME && !plain.matches("(?i)https?:.*")) {
                return TAGLINE.matcher(plain).replaceFirst("");
            }
        }
        return null;
    }

    private @Nullable PublicationDate published(@Nullable String url, @Nullable String title) {
        PublicationDate date = finer(
                PageDate.read(jsonLd.published()),
                PageDate.read(meta.first(
                        "article:published_time",
                        "og:article:published_time",
                        "article:published",
                        "og:published_time",
                        "datepublished",
                        "parsely-pub-date",
                        "pubdate",
                        "publishdate",
                        "publish-date",
                        "publish_date",
                        "published_time",
                        "publication_date",
                        "date_published",
                        "sailthru.date",
                        "cxenseparse:recs:publishtime",
                        "bt:pubdate",
                        "rnews:datepublished",
                        "article.published",
                        "article_date_original",
                        "originalpublicationdate",
                        "dcterms.created",
                        "dcterms.date",
                        "dcterms.issued",
                        "dc.date.issued",
                        "dc.date.created",
                        "dc.date",
                        "citation_publication_date",
                        "citation_date",
                        "pub_date",
                        "ptime",
                        "date",
                        "datecreated",
                        "displaydate")));
        if (date == null) {
            date = onPage(
                    "[itemprop~=datePublished], time[pubdate], .published[title], .published[datetime], .entry-date[datetime], .dateline time");
        }
        if (date == null) {
            date = NearHeadline.date(page, title);
        }
        PublicationDate stated = finer(date, dated(url));
        return stated != null && LocalDay.isUncertain(stated) ? local(stated, dated(url), title) : stated;
    }

    /** The day that the address says, else the one beside the headline, which may be that of a change and so not be later. */
    private PublicationDate local(PublicationDate stated, @Nullable PublicationDate dated, @Nullable String title) {
        PublicationDate local = LocalDay.of(stated, dated);
        PublicationDate shown = dated == null ? NearHeadline.date(page, title) : null;
        boolean isEarlier = shown != null && !shown.date().isAfter(stated.date());
        return isEarlier ? LocalDay.of(stated, shown) : local;
    }

    private @Nullable PublicationDate modified() {
        PublicationDate date = finer(
                PageDate.read(jsonLd.modified()),
                PageDate.read(meta.first(
                        "article:modified_time",
                        "og:article:modified_time",
                        "article:modified",
                        "og:updated_time",
                        "datemodified",
                        "lastmod",
                        "last-modified",
                        "dcterms.modified",
                        "dc.date.modified",
                        "utime")));
        return date != null ? date : onPage("[itemprop~=dateModified], .updated[title], .updated[datetime]");
    }

    /** The first, or the second where that adds the time of the same day or the first is unknown. */
    private static @Nullable PublicationDate finer(@Nullable PublicationDate first, @Nullable PublicationDate second) {
        if (first == null) {
            return second;
        }
        boolean adds = first.time() == null
                && second != null
                && second.time() != null
                && first.date().equals(second.date());
        return adds ? second : first;
    }

    private @Nullable PublicationDate onPage(String selector) {
        for (Element element : page.select(selector)) {
            for (String attribute : new String[] {"datetime", "content", "title"}) {
                PublicationDate date = PageDate.read(element.attr(attribute));
                if (date != null) {
                    return date;
                }
            }
            PublicationDate date = PageDate.read(element.text());
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static @Nullable PublicationDate dated(@Nullable String url) {
        Matcher path = url == null ? null : DATED_PATH.matcher(url);
        if (path == null || !path.find()) {
            return null;
        }
        String month = path.group("month");
        String separator = Character.isDigit(month.charAt(0)) ? "-" : " ";
        return PageDate.read(
                separator.equals("-")
                        ? path.group("year") + "-" + month + "-" + path.group("day")
                        : path.group("day") + " " + month + " " + path.group("year"));
    }

    private @Nullable String dateline() {
        String stated = jsonLd.dateline();
        if (stated == null) {
            Element element = page.selectFirst("[itemprop~=dateline]");
            stated = element == null ? null : element.text();
        }
        String plain = plain(stated);
        return plain == null || plain.length() > 100 ? null : plain;
    }

    private @Nullable String language() {
        Element root = page.selectFirst("html");
        String[] stated = {
            root == null ? null : root.attr("lang"),
            root == null ? null : root.attr("xml:lang"),
            jsonLd.language(),
            meta.first("og:locale", "content-language", "language", "dc.language", "inlanguage")
        };
        for (String tag : stated) {
            String plain = tag == null ? "" : tag.strip().replace('_', '-');
            if (LANGUAGE.matcher(plain).matches()) {
                return Locale.forLanguageTag(plain).toLanguageTag();
            }
        }
        return null;
    }

    /** Text without markup or superfluous space; nothing where that leaves nothing. */
    static @Nullable String plain(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String bare = text.indexOf('&') >= 0 || text.indexOf('<') >= 0
                ? org.jsoup.Jsoup.parse(text).text()
                : text;
        String plain = bare.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
        return plain.isEmpty() ? null : plain;
    }
}
