// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.onrecord.ingest.Outcome;
import org.onrecord.ingest.Outcome.Reason;

/**
 * Says what was left out, each with its place. Of one input only the first few of each kind are named, and then how many
 * more there were: an archive may hold a million. Errors are always named. For one thread at a time.
 */
final class LeftOut {

    private final int mostOfAKind;
    private final Consumer<String> messages;
    private final Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
    private String source = "";

    /**
     * @param mostOfAKind how many of each kind are named
     * @param messages takes what a person should know
     */
    LeftOut(int mostOfAKind, Consumer<String> messages) {
        this.mostOfAKind = mostOfAKind;
        this.messages = messages;
    }

    /** A document was left out. */
    void add(Outcome.Skipped skipped) {
        if (!skipped.place().source().equals(source)) {
            finish();
            source = skipped.place().source();
        }
        int count = counts.merge(skipped.reason(), 1, Integer::sum);
        if (skipped.reason() == Reason.ERROR || count <= mostOfAKind) {
            messages.accept(skipped.toString());
        }
    }

    /** Says how many were not named. */
    void finish() {
        counts.remove(Reason.ERROR);
        counts.forEach(this::sayRest);
        counts.clear();
    }

    private void sayRest(Reason reason, int count) {
        if (count > mostOfAKind) {
            messages.accept(
                    source + ": " + reason.label() + ": " + (count - mostOfAKind) + " more (--every-skip names each)");
        }
    }
}
