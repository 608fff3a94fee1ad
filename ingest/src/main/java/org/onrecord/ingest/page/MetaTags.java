// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The meta elements of a page by name, property or itemprop; the first of a name counts. */
final class MetaTags {

    private static final int LONGEST = 2_000;

    private final Map<String, String> contents = new HashMap<>();

    MetaTags(Document page) {
        for (Element meta : page.getElementsByTag("meta")) {
            String content = meta.attr("content").strip();
            if (!content.isEmpty() && content.length() <= LONGEST) {
                for (String key : new String[] {"property", "name", "itemprop", "http-equiv"}) {
                    String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
                    if (!name.isEmpty()) {
                        contents.putIfAbsent(name, content);
                    }
                }
            }
        }
    }

    /** What the first of these names that the page has says. */
    @Nullable
    String first(String... names) {
        for (String name : names) {
            String content = contents.get(name);
            if (content != null) {
                return content;
            }
        }
        return null;
    }
}
