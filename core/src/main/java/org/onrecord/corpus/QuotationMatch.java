// SPDX-License-Identifier: Apache-2.0
package org.onrecord.corpus;

import java.util.List;

/**
 * Two statements of different documents that quote the same words.
 *
 * @param statement id of the later statement
 * @param other id of the earlier one
 * @param likeness how far the words agree
 * @param difference from the words of the earlier one to those of the later, in order
 * @param confidence from 0 to 1, that both quote the same utterance
 */
public record QuotationMatch(
        String statement, String other, Likeness likeness, List<Change> difference, double confidence) {

    /** How far the words of two quotations agree. */
    public enum Likeness {
        /** The same words; marks, capitals and spelling of apostrophes aside. */
        EXACT,
        /** All words of the one stand, unchanged and in one run, in the other. */
        SHORTENED,
        /** Each quotes words that the other leaves out before or after the ones they share. */
        OVERLAPPING,
        /** Words in the middle were changed, added or left out. */
        ALTERED
    }

    public QuotationMatch {
        if (statement.isBlank() || other.isBlank()) {
            throw new IllegalArgumentException("a match needs two statements: '" + statement + "', '" + other + "'");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("not a confidence: " + confidence);
        }
        difference = List.copyOf(difference);
    }
}
