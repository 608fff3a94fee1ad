// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import org.onrecord.document.Document;
import org.onrecord.statement.Statement;

/**
 * A statement that was found, with the document that it stands in.
 *
 * @param statement the statement; the index {@code attribution.within} is left out, {@code within} says the same
 * @param document the current version of its document, whose text the spans refer to
 */
public record Hit(Statement statement, Document document) {}
