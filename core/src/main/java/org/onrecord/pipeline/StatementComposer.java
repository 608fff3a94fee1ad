// SPDX-License-Identifier: Apache-2.0
package org.onrecord.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Circumstances;
import org.onrecord.statement.Quotation;
import org.onrecord.statement.Resolution;
import org.onrecord.statement.Statement;

/** Puts the statements of one document together from what the stages found out about its attributions. */
final class StatementComposer {

    private final SegmentedDocument document;

    StatementComposer(SegmentedDocument document) {
        this.document = document;
    }

    /** One statement for each attribution, in the same order. */
    List<Statement> compose(
            List<Attribution> attributions,
            List<Quotation> quotations,
            Resolution resolution,
            List<Circumstances> circumstances) {
        List<String> ids = new StatementIds(document.document()).of(attributions);
        List<Statement> statements = new ArrayList<>(attributions.size());
        for (int index = 0; index < attributions.size(); index++) {
            Attribution attribution = attributions.get(index);
            statements.add(new Statement(
                    ids.get(index),
                    document.document().id(),
                    attribution,
                    quotations.get(index),
                    resolution.speakers().get(index),
                    circumstances.get(index),
                    idOf(attribution.within(), ids),
                    List.of()));
        }
        return statements;
    }

    private static @Nullable String idOf(@Nullable Integer index, List<String> ids) {
        return index == null ? null : ids.get(index);
    }
}
