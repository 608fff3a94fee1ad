// SPDX-License-Identifier: Apache-2.0
package org.onrecord.corpus;

import java.util.List;

/**
 * What one statement gives in the speaker's own words.
 *
 * @param statement id of the statement
 * @param document id of its document
 * @param text the words, as printed but without quotation marks; pieces that something stands between are joined by
 *     " … "
 * @param speakers names of who speaks; empty where unknown
 */
public record Wording(String statement, String document, String text, List<String> speakers) {

    /** What joins the pieces. */
    public static final String GAP = " … ";

    public Wording {
        if (statement.isBlank() || document.isEmpty() || text.isBlank()) {
            throw new IllegalArgumentException("a wording needs a statement, a document and words: '" + statement
                    + "', '" + document + "', '" + text + "'");
        }
        speakers = List.copyOf(speakers);
    }
}
