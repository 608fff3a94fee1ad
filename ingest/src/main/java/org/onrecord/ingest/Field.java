// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a row of an export can say of a document, with the names that common exports give it, the likeliest first. */
public enum Field {
    TEXT(
            "text",
            "body",
            "content",
            "article",
            "articlebody",
            "articletext",
            "fulltext",
            "maintext",
            "bodytext",
            "plaintext",
            "storytext",
            "story",
            "newstext",
            "documenttext",
            "rawtext",
            "fullcontent",
            "articlecontent",
            "fields.bodytext",
            "document.content",
            "contents"),
    HTML("html", "rawhtml", "pagehtml", "bodyhtml", "contenthtml", "htmlcontent", "fields.body"),
    ID("id", "docid", "documentid", "articleid", "uuid", "guid", "uid"),
    URL(
            "canonicalurl",
            "url",
            "link",
            "weburl",
            "articleurl",
            "sourceurl",
            "permalink",
            "shareurl",
            "uri",
            "articlelink",
            "pageurl",
            "documenturl"),
    OUTLET(
            "outlet",
            "publication",
            "publisher",
            "sitename",
            "sourcename",
            "source.name",
            "publisher.name",
            "publication.name",
            "publicationtitle",
            "medianame",
            "newspaper",
            "source",
            "site",
            "sourcedomain",
            "domain"),
    TITLE("title", "headline", "webtitle", "articletitle", "headline.main", "heading", "head"),
    BYLINE("byline", "author", "authors", "by", "writer", "creator", "fields.byline", "byline.original"),
    PUBLISHED(
            "published",
            "publishedat",
            "publicationdate",
            "datepublished",
            "datepublish",
            "publishdate",
            "publisheddate",
            "publishedon",
            "pubdate",
            "webpublicationdate",
            "firstpublished",
            "date",
            "datetime",
            "timestamp",
            "createdat",
            "created"),
    MODIFIED("modified", "modifiedat", "datemodified", "datemodify", "updated", "updatedat", "lastmodified"),
    DATELINE("dateline"),
    LANGUAGE("language", "lang");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> guesses;

    Field(String... guesses) {
        this.guesses = List.of(guesses);
    }

    /** The names to try where none was chosen, in the form of {@link #loose}. */
    List<String> guesses() {
        return guesses;
    }

    /** The field's name in a mapping: {@code text}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of a name, or null if there is none. */
    static @Nullable Field of(String label) {
        return Stream.of(values())
                .filter(field -> field.label().equals(label))
                .findFirst()
                .orElse(null);
    }

    /** All names, for messages. */
    static String labels() {
        return Stream.of(values()).map(Field::label).collect(Collectors.joining(", "));
    }

    /** A name without the differences in case, spaces and underscores between exports: {@code Full_Text} is {@code fulltext}. */
    static String loose(String name) {
        StringBuilder loose = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(point -> Character.isLetterOrDigit(point) || point == '.')
                .forEach(loose::appendCodePoint);
        return loose.toString();
    }
}
