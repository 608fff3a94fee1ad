// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.net.URI;
import java.util.Arrays;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The address under which a page wants to be known. */
final class CanonicalUrl {

    private static final int LONGEST = 2_000;

    private CanonicalUrl() {}

    /**
     * The canonical link, then the address given to social networks, then JSON-LD, then where it was found. A front page
     * named by a page that was found elsewhere, or that has a fuller address to offer, is not believed.
     */
    static @Nullable String of(Document page, MetaTags meta, JsonLd jsonLd, @Nullable String found) {
        Element link = page.selectFirst("link[rel=canonical][href]");
        String[] stated = {
            link == null ? null : link.attr("href"),
            meta.first("og:url"),
            jsonLd.url(),
            meta.first("twitter:url"),
            found
        };
        String base = found == null ? null : found;
        String[] absolute = Arrays.stream(stated)
                .filter(Objects::nonNull)
                .map(url -> absolute(url, base))
                .filter(Objects::nonNull)
                .toArray(String[]::new);
        for (String url : absolute) {
            if (!isFrontPage(url)) {
                return url;
            }
        }
        return absolute.length == 0 ? null : absolute[0];
    }

    private static @Nullable String absolute(String url, @Nullable String base) {
        try {
            URI address = URI.create(url.strip().replace(" ", "%20"));
            URI resolved = base == null ? address : URI.create(base).resolve(address);
            String scheme = resolved.getScheme();
            boolean isWeb = scheme != null && scheme.matches("(?i)https?") && resolved.getHost() != null;
            return isWeb && url.length() <= LONGEST ? withoutFragment(resolved) : null;
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }

    private static String withoutFragment(URI address) {
        String whole = address.toString();
        int fragment = whole.indexOf('#');
        return fragment < 0 ? whole : whole.substring(0, fragment);
    }

    private static boolean isFrontPage(String url) {
        URI address = URI.create(url);
        String path = address.getPath();
        return (path == null || path.isEmpty() || path.equals("/")) && address.getQuery() == null;
    }
}
