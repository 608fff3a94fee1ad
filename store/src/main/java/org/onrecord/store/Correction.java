// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;

/**
 * A change that a person made to the record of a document. It holds until it is undone, for every reading of the document.
 *
 * @param number tells it from all others; later ones have higher numbers
 * @param document the document, with the text that the person saw
 * @param version number of the version with that text
 * @param change what was changed,
 * @param made by whom, when and why
 * @param undone by whom it was taken back; absent where it holds
 * @param stands whether the current text of the document still has the words that it is about; where not, it does nothing
 */
public record Correction(
        long number,
        Document document,
        int version,
        Change change,
        Signature made,
        @Nullable Signature undone,
        boolean stands) {}
