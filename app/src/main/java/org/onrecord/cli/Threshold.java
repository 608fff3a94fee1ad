// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Link;
import org.onrecord.statement.Statement;

/**
 * Leaves out statements that are too uncertain, and what points to them.
 *
 * @param least the least confidence that a statement needs, from 0 to 1
 */
record Threshold(double least) {

    /** The record without them; what lay within one of them then stands by itself. */
    ArticleRecord applyTo(ArticleRecord record) {
        List<Statement> kept =
                record.statements().stream().filter(this::isCertain).toList();
        if (kept.size() == record.statements().size()) {
            return record;
        }
        Map<String, Integer> places = new HashMap<>();
        kept.forEach(statement -> places.put(statement.id(), places.size()));
        List<String> dropped = record.statements().stream()
                .map(Statement::id)
                .filter(id -> !places.containsKey(id))
                .toList();
        return new ArticleRecord(
                record.document(),
                record.entities(),
                kept.stream()
                        .map(statement -> without(dropped, statement, places))
                        .toList());
    }

    private boolean isCertain(Statement statement) {
        return statement.attribution().confidence() >= least;
    }

    private static Statement without(List<String> dropped, Statement statement, Map<String, Integer> places) {
        Integer within = statement.within() == null ? null : places.get(statement.within());
        List<Link> links = statement.links().stream()
                .filter(link -> !dropped.contains(link.to()))
                .toList();
        return new Statement(
                statement.id(),
                statement.document(),
                within(within, statement.attribution()),
                statement.quotation(),
                statement.speakers(),
                statement.circumstances(),
                within == null ? null : statement.within(),
                links);
    }

    private static Attribution within(@Nullable Integer within, Attribution attribution) {
        return new Attribution(
                attribution.source(), attribution.cue(), attribution.content(), within, attribution.confidence());
    }
}
