// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.document.Publication;
import org.onrecord.document.PublicationDate;
import org.onrecord.ingest.fetch.Addresses;
import org.onrecord.ingest.page.HtmlFragment;
import org.onrecord.ingest.page.PageDate;

/** Makes documents of the rows of exports. */
final class RowReader {

    /** NewsAPI gives 200 characters, and says how many are missing. */
    private static final Pattern CUT = Pattern.compile("\\[\\+\\d+ chars]\\s*$");

    private static final int TAIL = 40;
    private static final Pattern MARKUP = Pattern.compile("(?i)<(p|br|div|html|body|article|span)\\b[^<>]{0,500}>");

    /** Tags of languages by their English names, in lower case. */
    private static final Map<String, String> LANGUAGES = languages();

    private final FieldMapping mapping;
    private final PageReader pages;

    RowReader(FieldMapping mapping, PageReader pages) {
        this.mapping = mapping;
        this.pages = pages;
    }

    /** The document that a row holds; one whose text is a web page, or a piece of one, is read as such. */
    Outcome read(Row row, Place place) {
        String text = mapping.value(Field.TEXT, row);
        String html = mapping.value(Field.HTML, row);
        if (text == null && html == null) {
            return Skips.error(place, missing(row));
        }
        if (text != null && CUT.matcher(text).find()) {
            return Skips.error(place, "this export holds only the beginning of the text: " + tail(text));
        }
        Publication publication = publication(row);
        String id = id(row, place, publication);
        if (text == null && html != null) {
            byte[] page = html.getBytes(StandardCharsets.UTF_8);
            return pages.read(page, "text/html; charset=utf-8", place, id, publication);
        }
        return new Outcome.Read(document(id, String.valueOf(text), publication), place);
    }

    /** Whether a row holds a text or a page. */
    boolean hasText(Row row) {
        return mapping.value(Field.TEXT, row) != null || mapping.value(Field.HTML, row) != null;
    }

    private static String tail(String text) {
        return "…" + text.substring(Math.max(0, text.length() - TAIL));
    }

    private static Document document(String id, String text, Publication publication) {
        if (!MARKUP.matcher(text).find()) {
            return new Document(id, text, publication, List.of());
        }
        HtmlFragment fragment = HtmlFragment.of(text);
        return new Document(id, fragment.text(), publication, fragment.posts());
    }

    private String missing(Row row) {
        String chosen = mapping.chosen().get(Field.TEXT);
        String problem =
                chosen == null ? "no field holds a text (--field text=NAME chooses one)" : "no field '" + chosen + "'";
        return problem + "; there are: " + row.names();
    }

    private String id(Row row, Place place, Publication publication) {
        String chosen = mapping.chosen().containsKey(Field.ID) ? mapping.value(Field.ID, row) : null;
        if (chosen != null) {
            return chosen;
        }
        if (publication.url() != null) {
            return publication.url();
        }
        String own = mapping.value(Field.ID, row);
        return place.source() + "#" + (own == null ? String.valueOf(place.number()) : own);
    }

    private Publication publication(Row row) {
        String outlet = mapping.value(Field.OUTLET, row);
        String url = mapping.value(Field.URL, row);
        String source = row.get("source");
        boolean isAddress = url == null && source != null && Addresses.isWeb(source);
        return new Publication(
                isAddress ? source : url,
                isAddress && Objects.equals(source, outlet) ? null : outlet,
                mapping.value(Field.TITLE, row),
                mapping.value(Field.BYLINE, row),
                date(Field.PUBLISHED, row),
                date(Field.MODIFIED, row),
                mapping.value(Field.DATELINE, row),
                language(mapping.value(Field.LANGUAGE, row)));
    }

    /** The tag of a language that is named in English; what is a tag already stays. */
    private static @Nullable String language(@Nullable String stated) {
        return stated == null ? null : LANGUAGES.getOrDefault(stated.toLowerCase(Locale.ENGLISH), stated);
    }

    private static Map<String, String> languages() {
        Map<String, String> tags = new HashMap<>();
        for (String tag : Locale.getISOLanguages()) {
            String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
            tags.putIfAbsent(name.toLowerCase(Locale.ENGLISH), tag);
        }
        return Map.copyOf(tags);
    }

    private @Nullable PublicationDate date(Field field, Row row) {
        String value = mapping.value(field, row);
        return value == null ? null : PageDate.read(value);
    }
}
