// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.Set;

/**
 * What stands around a statement.
 *
 * @param words its paragraph and the one before it
 * @param named numbers of the identities whom its paragraph names
 */
record Passage(String words, Set<String> named) {

    static final Passage NONE = new Passage("", Set.of());
}
