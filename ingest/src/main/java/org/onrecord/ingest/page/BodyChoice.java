// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

/** Chooses between a page's candidates: the surest name that holds a fair part of what the densest stretch holds, else that stretch. */
final class BodyChoice {

    private static final long LEAST = 200;
    private static final double FAIR_PART = 0.4;

    private BodyChoice() {}

    static Page.Range of(Page page) {
        Candidates candidates = new Candidates(page);
        Page.Range densest = candidates.densest();
        long most = page.proseIn(densest);
        for (Candidates.Kind kind : Candidates.Kind.values()) {
            Page.Range named = candidates.best(kind);
            if (named != null && page.proseIn(named) > LEAST && page.proseIn(named) > FAIR_PART * most) {
                return named;
            }
        }
        return densest;
    }
}
