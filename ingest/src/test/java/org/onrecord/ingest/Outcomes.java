// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.document.Document;

/** What came of reading inputs. */
record Outcomes(List<Outcome> all) {

    static Outcomes of(SourceOptions options, String... inputs) throws IOException {
        return of(options, InputStream.nullInputStream(), inputs);
    }

    static Outcomes of(SourceOptions options, InputStream standardInput, String... inputs) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        try (Sources sources = new Sources(options)) {
            sources.read(List.of(inputs), standardInput, outcomes::add);
        }
        return new Outcomes(outcomes);
    }

    List<Document> documents() {
        return all.stream()
                .filter(Outcome.Read.class::isInstance)
                .map(outcome -> ((Outcome.Read) outcome).document())
                .toList();
    }

    List<String> ids() {
        return documents().stream().map(Document::id).toList();
    }

    /** What was left out, as it is reported. */
    List<String> skipped() {
        return all.stream()
                .filter(Outcome.Skipped.class::isInstance)
                .map(Outcome::toString)
                .toList();
    }
}
