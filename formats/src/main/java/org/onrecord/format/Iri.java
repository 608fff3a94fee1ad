// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.onrecord.document.Document;

/** Names of documents and statements that are the same wherever they are written. */
final class Iri {

    private static final String OURS = "urn:onrecord:";

    private Iri() {}

    static String ofStatement(String id) {
        return OURS + id;
    }

    /** The document's address, or else a name made from its id. */
    static String of(Document document) {
        String url = document.publication().url();
        String known = url == null ? document.id() : url;
        return isAbsolute(known)
                ? known
                : OURS + "document:"
                        + URLEncoder.encode(known, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static boolean isAbsolute(String name) {
        try {
            URI uri = new URI(name);
            return uri.isAbsolute() && uri.getScheme().startsWith("http");
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
