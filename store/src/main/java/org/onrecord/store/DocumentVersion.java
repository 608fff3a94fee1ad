// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.time.Instant;

/**
 * One of the texts that a document has had.
 *
 * @param document id of the document
 * @param number 1 for the first text that was added, 2 for the next
 * @param current whether it is the text that was added last, which is what a search finds
 * @param textHash SHA-256 of the text in UTF-8, 64 hexadecimal digits
 * @param reading by what it was read
 * @param added when it was first added
 */
public record DocumentVersion(
        String document, int number, boolean current, String textHash, Reading reading, Instant added) {}
