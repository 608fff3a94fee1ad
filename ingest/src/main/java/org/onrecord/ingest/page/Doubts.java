// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Publication;

/** Whether what was found on a page is an article at all. */
final class Doubts {

    private static final int SHORTEST = 120;
    private static final int SHORTEST_UNDATED = 200;
    private static final int FEWEST_TEASERS = 6;
    private static final double SCATTERED = 0.25;

    private Doubts() {}

    /** Why it is none; nothing where it is one. */
    static Extraction.@Nullable NotAnArticle about(Body body, JsonLd jsonLd, Publication publication) {
        int length = body.length();
        if (body.page().blocks().isEmpty() && length == 0) {
            return no(Extraction.Reason.EMPTY, "no words to be seen");
        }
        boolean stated = jsonLd.isArticle() || publication.published() != null;
        if (length < (stated ? SHORTEST : SHORTEST_UNDATED)) {
            return body.teasers() >= FEWEST_TEASERS
                    ? no(Extraction.Reason.LISTING, body.teasers() + " teasers, and no text of the page's own")
                    : no(Extraction.Reason.TOO_SHORT, length + " characters of running text");
        }
        if (isFrontPage(publication.url()) && !jsonLd.isArticle()) {
            return no(Extraction.Reason.LISTING, "the front page of " + publication.url());
        }
        return !stated && isScattered(body)
                ? no(Extraction.Reason.LISTING, "short texts side by side, none of them the page's own")
                : null;
    }

    private static Extraction.NotAnArticle no(Extraction.Reason reason, String detail) {
        return new Extraction.NotAnArticle(reason, detail);
    }

    private static boolean isFrontPage(@Nullable String url) {
        if (url == null) {
            return false;
        }
        try {
            URI address = URI.create(url);
            String path = address.getPath();
            return address.getHost() != null
                    && address.getQuery() == null
                    && (path == null || path.isEmpty() || path.equals("/") || path.matches("/index\\.\\w+"));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    /** Whether each piece of running text stands in an element of its own, as teasers do. */
    private static boolean isScattered(Body body) {
        Map<Element, Integer> held = new HashMap<>();
        int prose = 0;
        int most = 0;
        int pieces = 0;
        for (Block block : body.paragraphs()) {
            if (block.isProse()) {
                pieces++;
                prose += block.length();
                most = Math.max(most, held.merge(body.page().home(block), block.length(), Integer::sum));
            }
        }
        return pieces >= FEWEST_TEASERS && most < SCATTERED * prose && pieces * 0.6 < held.size();
    }
}
