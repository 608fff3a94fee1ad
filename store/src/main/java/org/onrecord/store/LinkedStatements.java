// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import org.onrecord.statement.Relation;

/**
 * Two statements of current versions, one of which stands in some relation to the other.
 *
 * @param relation how
 * @param confidence from 0 to 1
 * @param from the later or answering statement, which keeps the link
 * @param to the other
 */
public record LinkedStatements(Relation relation, double confidence, Hit from, Hit to) {}
