// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.List;
import org.onrecord.corpus.Change;
import org.onrecord.corpus.QuotationMatch.Likeness;

/**
 * A statement of another document that quotes the same utterance as the one that was asked about.
 *
 * @param hit the statement, with its document
 * @param likeness how far the words agree
 * @param difference from the words of the one that appeared earlier to those of the other
 * @param earlier whether this one appeared earlier than the one that was asked about
 * @param copy whether the two documents share so much of their own prose that one copies the other, or both a third: one
 *     report, not two
 */
public record Appearance(Hit hit, Likeness likeness, List<Change> difference, boolean earlier, boolean copy) {

    public Appearance {
        difference = List.copyOf(difference);
    }
}
