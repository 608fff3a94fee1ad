// SPDX-License-Identifier: Apache-2.0
package org.onrecord.document;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a document's publication. Every part may be absent.
 *
 * @param url canonical address
 * @param outlet who published it, as a reader knows it ("Northfield Courier")
 * @param title headline
 * @param byline who wrote it, as printed
 * @param published when it first appeared
 * @param modified when it was last changed
 * @param dateline the place, and sometimes the day, that the text names at its beginning ("LAKE CITY, MINNESOTA")
 * @param language BCP 47 tag ("en")
 */
public record Publication(
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String byline,
        @Nullable PublicationDate published,
        @Nullable PublicationDate modified,
        @Nullable String dateline,
        @Nullable String language) {

    /** Nothing is known. */
    public static final Publication UNKNOWN = new Publication(null, null, null, null, null, null, null, null);

    /** This publication, with what it leaves open taken from another. */
    public Publication orElse(Publication other) {
        return new Publication(
                either(url, other.url),
                either(outlet, other.outlet),
                either(title, other.title),
                either(byline, other.byline),
                either(published, other.published),
                either(modified, other.modified),
                either(dateline, other.dateline),
                either(language, other.language));
    }

    public Publication withUrl(@Nullable String url) {
        return new Publication(url, outlet, title, byline, published, modified, dateline, language);
    }

    public Publication withOutlet(@Nullable String outlet) {
        return new Publication(url, outlet, title, byline, published, modified, dateline, language);
    }

    public Publication withTitle(@Nullable String title) {
        return new Publication(url, outlet, title, byline, published, modified, dateline, language);
    }

    public Publication withByline(@Nullable String byline) {
        return new Publication(url, outlet, title, byline, published, modified, dateline, language);
    }

    public Publication withPublished(@Nullable PublicationDate published) {
        return new Publication(url, outlet, title, byline, published, modified, dateline, language);
    }

    public Publication withModified(@Nullable PublicationDate modified) {
        return new Publication(url, outlet, title, byline, published, modified, dateline, language);
    }

    public Publication withDateline(@Nullable String dateline) {
        return new Publication(url, outlet, title, byline, published, modified, dateline, language);
    }

    public Publication withLanguage(@Nullable String language) {
        return new Publication(url, outlet, title, byline, published, modified, dateline, language);
    }

    private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
        return first != null ? first : second;
    }
}
