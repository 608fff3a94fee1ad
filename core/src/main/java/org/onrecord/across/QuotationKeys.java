// SPDX-License-Identifier: Apache-2.0
package org.onrecord.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.corpus.Wording;

/**
 * Makes the keys by which wordings that may quote the same words are found: whoever keeps the record indexes the keys of
 * each and compares those that share one. A key is the hash of three words in a row, or of five where three are all function
 * words.
 *
 * <p>Two wordings with seven words in a row in common share a key; short ones, also with three. Safe to share between
 * threads.
 */
public final class QuotationKeys {

    /** A wording of fewer words says too little to be told from another: "a disgrace". */
    static final int FEWEST = 5;

    private static final int SHINGLE = 3;
    private static final int LONG_SHINGLE = 5;
    private static final int WINDOW = 3;
    private static final int SHORT = 40;

    /** Its keys, in ascending order; none where it is too short to be told from another. */
    public Set<Long> of(Wording wording) {
        List<QuotedWord> words = QuotedWord.of(wording.text());
        if (words.size() < FEWEST) {
            return Set.of();
        }
        List<Long> hashes = hashes(words);
        return words.size() <= SHORT ? new TreeSet<>(hashes) : Winnowing.of(hashes, WINDOW);
    }

    private static List<Long> hashes(List<QuotedWord> words) {
        List<Long> hashes = new ArrayList<>();
        for (int at = 0; at + SHINGLE <= words.size(); at++) {
            List<QuotedWord> shingle = words.subList(at, at + SHINGLE);
            if (shingle.stream().anyMatch(word -> !FunctionWords.contains(word.form()))) {
                hashes.add(hash(shingle));
            } else if (at + LONG_SHINGLE <= words.size()) {
                hashes.add(hash(words.subList(at, at + LONG_SHINGLE)));
            }
        }
        return hashes;
    }

    private static long hash(List<QuotedWord> words) {
        return Hashes.of(words.stream().map(QuotedWord::form).toList());
    }
}
