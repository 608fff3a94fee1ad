// SPDX-License-Identifier: Apache-2.0
package org.onrecord.across;

import java.util.List;
import java.util.Optional;
import org.onrecord.across.Alignment.Pair;
import org.onrecord.corpus.Change;
import org.onrecord.corpus.QuotationMatch;
import org.onrecord.corpus.QuotationMatch.Likeness;
import org.onrecord.corpus.Wording;

/**
 * Tells whether two wordings quote the same utterance, also where one is shortened or altered, and what was changed. It goes
 * by the words alone and by who is said to speak: how much the two share, and how much of the shorter that is. What
 * everybody says ("to make America great again", "president of the United States") is no evidence.
 *
 * <p>Takes time in proportion to the product of the two lengths. Safe to share between threads.
 */
public final class QuotationMatcher {

    /** Weights of words, as in {@link Evidence}: so much in one run, or so much in all, is no accident. */
    private static final double LONG_RUN = 5;

    private static final int MANY_WORDS = 9;
    private static final double RUN_OF_MANY = 3;
    private static final double WHOLE = 0.95;
    private static final double WHOLE_SHARED = 2.4;
    /** How much more must be shared where less of the shorter is: in between, in proportion. */
    private static final double MOST = 0.65;

    private static final double MOST_MORE = 1.5;
    private static final double HALF = 0.5;
    private static final double HALF_SHARED = 3.7;

    /**
     * The match of two wordings.
     *
     * @param earlier the wording of the statement that was published first
     * @return empty where they do not quote the same utterance, where one is too short to tell, or where both stand in the
     *     same document
     */
    public Optional<QuotationMatch> match(Wording earlier, Wording later) {
        Quote one = Quote.of(earlier);
        Quote other = Quote.of(later);
        boolean tooShort = Math.min(one.words().size(), other.words().size()) < QuotationKeys.FEWEST;
        if (tooShort || earlier.document().equals(later.document())) {
            return Optional.empty();
        }
        Alignment alignment = Alignment.of(one.words(), other.words());
        Evidence evidence = Evidence.of(alignment, one.words(), other.words());
        if (!isEnough(evidence, Speakers.of(earlier, later))) {
            return Optional.empty();
        }
        List<Change> difference = Difference.between(one, other, alignment);
        return Optional.of(new QuotationMatch(
                later.statement(),
                earlier.statement(),
                likeness(one, other, alignment),
                difference,
                confidence(evidence)));
    }

    private static boolean isEnough(Evidence evidence, Speakers speakers) {
        boolean manyWords = evidence.length() >= MANY_WORDS && evidence.run() >= RUN_OF_MANY;
        double enoughOfMost = WHOLE_SHARED + MOST_MORE * (1 - evidence.coverage());
        boolean most = evidence.coverage() >= MOST && evidence.shared() >= enoughOfMost;
        boolean half = evidence.coverage() >= HALF && evidence.shared() >= HALF_SHARED;
        return evidence.run() >= LONG_RUN
                || manyWords
                || isWhole(evidence, speakers)
                || (speakers != Speakers.DIFFER && (most || half));
    }

    private static boolean isWhole(Evidence evidence, Speakers speakers) {
        boolean sameWords = evidence.length() >= QuotationKeys.FEWEST && speakers == Speakers.AGREE;
        return evidence.coverage() >= WHOLE && (sameWords || evidence.shared() >= WHOLE_SHARED);
    }

    private static double confidence(Evidence evidence) {
        return Math.min(0.99, 0.5 + 0.3 * evidence.coverage() + 0.02 * evidence.shared());
    }

    private static Likeness likeness(Quote one, Quote other, Alignment alignment) {
        if (one.sameWordsAs(other)) {
            return Likeness.EXACT;
        }
        List<Pair> pairs = alignment.pairs();
        Pair first = pairs.get(0);
        Pair last = pairs.get(pairs.size() - 1);
        int run = pairs.size() - 1;
        if (last.one() - first.one() != run || last.other() - first.other() != run) {
            return Likeness.ALTERED;
        }
        boolean whole =
                pairs.size() == Math.min(one.words().size(), other.words().size());
        return whole ? Likeness.SHORTENED : Likeness.OVERLAPPING;
    }
}
