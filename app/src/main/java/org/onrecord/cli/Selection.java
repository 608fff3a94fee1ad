// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Link;
import org.onrecord.statement.Statement;

/**
 * Leaves out statements that nobody asked for, and what points to them.
 *
 * @param wish which statements are wanted
 * @param withLinked whether those are kept, too, that a wanted one is linked to or from: what it disputes, who answers it
 */
record Selection(Wish wish, boolean withLinked) {

    /** Everything. */
    static final Selection ALL = new Selection((statement, record) -> true, false);

    /** Tells which statements of a record are wanted. */
    @FunctionalInterface
    interface Wish {

        boolean wants(Statement statement, ArticleRecord record);
    }

    /** The record without the others; what lay within one of them then stands by itself. */
    ArticleRecord applyTo(ArticleRecord record) {
        Set<String> wanted = wanted(record);
        if (wanted.size() == record.statements().size()) {
            return record;
        }
        List<Statement> kept = record.statements().stream()
                .filter(statement -> wanted.contains(statement.id()))
                .toList();
        Set<String> dropped = new HashSet<>();
        record.statements().stream()
                .map(Statement::id)
                .filter(id -> !wanted.contains(id))
                .forEach(dropped::add);
        Map<String, Integer> places = new HashMap<>();
        kept.forEach(statement -> places.put(statement.id(), places.size()));
        return new ArticleRecord(
                record.document(),
                record.entities(),
                kept.stream()
                        .map(statement -> without(dropped, statement, places))
                        .toList());
    }

    private Set<String> wanted(ArticleRecord record) {
        Set<String> wanted = new HashSet<>();
        record.statements().stream()
                .filter(statement -> wish.wants(statement, record))
                .map(Statement::id)
                .forEach(wanted::add);
        if (withLinked) {
            Set<String> linked = new HashSet<>();
            for (Statement statement : record.statements()) {
                for (Link link : statement.links()) {
                    if (wanted.contains(statement.id()) || wanted.contains(link.to())) {
                        linked.add(statement.id());
                        linked.add(link.to());
                    }
                }
            }
            record.statements().stream()
                    .map(Statement::id)
                    .filter(linked::contains)
                    .forEach(wanted::add);
        }
        return wanted;
    }

    private static Statement without(Set<String> dropped, Statement statement, Map<String, Integer> places) {
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
