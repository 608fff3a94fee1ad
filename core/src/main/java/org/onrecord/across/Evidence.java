// SPDX-License-Identifier: Apache-2.0
package org.onrecord.across;

import java.util.List;
import org.onrecord.across.Alignment.Pair;

/**
 * What an alignment says of whether two wordings quote the same utterance, in weights of words.
 *
 * @param shared of all words that agree
 * @param coverage the same as a share of the wording that says less, from 0 to 1
 * @param run of the longest run of words that agree with none between them
 * @param length how many words such a run has at most
 */
record Evidence(double shared, double coverage, double run, int length) {

    static Evidence of(Alignment alignment, List<QuotedWord> one, List<QuotedWord> other) {
        double shared = 0;
        double run = 0;
        double current = 0;
        int length = 0;
        int words = 0;
        Pair before = new Pair(-2, -2);
        for (Pair pair : alignment.pairs()) {
            double weight = Math.min(
                    one.get(pair.one()).weight(), other.get(pair.other()).weight());
            boolean adjacent = pair.one() == before.one() + 1 && pair.other() == before.other() + 1;
            current = adjacent ? current + weight : weight;
            words = adjacent ? words + 1 : 1;
            run = Math.max(run, current);
            length = Math.max(length, words);
            shared += weight;
            before = pair;
        }
        return new Evidence(shared, shared / Math.min(weight(one), weight(other)), run, length);
    }

    private static double weight(List<QuotedWord> words) {
        return words.stream().mapToDouble(QuotedWord::weight).sum();
    }
}
