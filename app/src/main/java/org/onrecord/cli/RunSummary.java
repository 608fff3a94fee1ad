// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.ingest.Outcome;
import org.onrecord.ingest.Outcome.Reason;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a run has done, counted as it goes. For one thread at a time. */
final class RunSummary {

    private final Map<Reason, Integer> skipped = new EnumMap<>(Reason.class);
    private int read;
    private int statements;
    private int unchanged;
    private final boolean countsStatements;

    /**
     * @param countsStatements whether the run looks for statements at all
     */
    RunSummary(boolean countsStatements) {
        this.countsStatements = countsStatements;
    }

    /** A document was read. */
    void countRead(int itsStatements) {
        read++;
        statements += itsStatements;
    }

    /** A document was known already. */
    void countUnchanged() {
        unchanged++;
    }

    /** A document was left out. */
    void countSkipped(Outcome.Skipped outcome) {
        skipped.merge(outcome.reason(), 1, Integer::sum);
    }

    /** Documents that were met, read or not. */
    int documents() {
        return read + unchanged + skippedInAll();
    }

    private int skippedInAll() {
        return skipped.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * The exit status of the run.
     *
     * @param strict whether everything that was skipped counts as failure, and not only what could not be read
     */
    int exitStatus(boolean strict) {
        return skipped.containsKey(Reason.ERROR) || (strict && skippedInAll() > 0) ? 1 : 0;
    }

    /** {@code documents read: 12, statements: 240, skipped: 2 (duplicate: 1, error: 1)}. */
    String text() {
        String reasons = skipped.entrySet().stream()
                .map(entry -> entry.getKey().label() + ": " + entry.getValue())
                .collect(Collectors.joining(", "));
        return "documents read: " + read + (countsStatements ? ", statements: " + statements : "")
                + (unchanged == 0 ? "" : ", unchanged: " + unchanged) + ", skipped: " + skippedInAll()
                + (reasons.isEmpty() ? "" : " (" + reasons + ")");
    }

    /** The same as a JSON object; reasons that did not occur are 0. */
    String json() {
        ObjectNode summary = JsonMapper.shared().createObjectNode();
        summary.put("read", read).put("statements", statements).put("unchanged", unchanged);
        ObjectNode reasons = summary.putObject("skipped");
        for (Reason reason : Reason.values()) {
            reasons.put(reason.label().replace(' ', '_'), skipped.getOrDefault(reason, 0));
        }
        return summary.toPrettyString();
    }
}
