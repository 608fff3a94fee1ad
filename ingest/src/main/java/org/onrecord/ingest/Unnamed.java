// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import org.onrecord.document.Document;

/** Documents that came by standard input, or were pasted, and have no name of their own. */
public final class Unnamed {

    private static final int DIGITS = 12;

    private Unnamed() {}

    /**
     * Such a document is called after its text, so that the same text is the same document and another text is another one:
     * {@code pasted-} and the first 12 digits of its {@link Document#textHash()}. Others stay what they are.
     */
    public static Document named(Document document) {
        return document.id().equals(Sources.STANDARD_INPUT)
                ? new Document(
                        "pasted-" + document.textHash().substring(0, DIGITS),
                        document.text(),
                        document.publication(),
                        document.posts())
                : document;
    }
}
