// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import org.onrecord.document.CodePoints;
import org.onrecord.document.Document;
import org.onrecord.document.Span;

/**
 * A version of a document with its text.
 *
 * @param key of the version in the database
 * @param compared whether it was compared with the other documents, when it was added
 * @param codePoints of the text
 */
record KeptDocument(long key, DocumentVersion version, boolean compared, Document document, CodePoints codePoints) {

    /** A span that the database gives in code points. */
    Span span(int start, int end) {
        return new Span(codePoints.toUtf16(start), codePoints.toUtf16(end));
    }
}
