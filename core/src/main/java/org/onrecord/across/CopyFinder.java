// SPDX-License-Identifier: Apache-2.0
package org.onrecord.across;

import java.util.Optional;
import org.onrecord.corpus.Copy;
import org.onrecord.corpus.Prose;

/**
 * Tells whether a document copies another: whether much of the prose of the shorter stands in the longer, so that the same
 * quotation in both is one report and not two. Safe to share between threads.
 */
public final class CopyFinder {

    private static final double MUCH = 0.25;
    private static final int FEW = 3;

    /**
     * The copy, as far as the later document is one.
     *
     * @return empty where both were written independently, or are too short to tell
     */
    public Optional<Copy> find(Prose earlier, Prose later) {
        long shared = later.keys().stream().filter(earlier.keys()::contains).count();
        double share = shared
                / (double)
                        Math.max(1, Math.min(earlier.keys().size(), later.keys().size()));
        return shared >= FEW && share >= MUCH
                ? Optional.of(new Copy(later.document(), earlier.document(), share))
                : Optional.empty();
    }
}
