// SPDX-License-Identifier: Apache-2.0
package org.onrecord.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.document.Span;
import org.onrecord.statement.Act;
import org.onrecord.statement.Answer;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Circumstances;
import org.onrecord.statement.Demand;
import org.onrecord.statement.Link;
import org.onrecord.statement.Relation;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;

/**
 * Lists the demands in the record of a document: who demands what of whom, on what condition, and what was answered. It
 * adds nothing to the record but the view: answers are the statements that are linked to a demand, or to the statement
 * that tells of it. Safe to share between threads.
 */
public final class DemandFinder {

    /** The demands that the text presents as made, in the order of the text; one that is told twice is listed once. */
    public List<Demand> find(ArticleRecord record) {
        Map<String, Statement> byId = new HashMap<>();
        record.statements().forEach(statement -> byId.put(statement.id(), statement));
        Map<String, List<Statement>> tellings = new LinkedHashMap<>();
        for (Statement statement : record.statements()) {
            if (isDemand(statement)) {
                tellings.computeIfAbsent(first(statement, byId), id -> new ArrayList<>())
                        .add(statement);
            }
        }
        return tellings.values().stream().map(told -> demand(told, record)).toList();
    }

    private static boolean isDemand(Statement statement) {
        Circumstances circumstances = statement.circumstances();
        return circumstances != null && circumstances.act() == Act.DEMAND && circumstances.asserted();
    }

    /** Id of the demand that this one repeats, or its own. */
    private static String first(Statement statement, Map<String, Statement> byId) {
        Statement at = statement;
        for (int steps = 0; steps < byId.size(); steps++) {
            Optional<Statement> earlier = at.links().stream()
                    .filter(link -> link.relation() == Relation.REPEATS)
                    .map(link -> byId.get(link.to()))
                    .filter(Objects::nonNull)
                    .filter(DemandFinder::isDemand)
                    .findFirst();
            if (earlier.isEmpty()) {
                return at.id();
            }
            at = earlier.get();
        }
        return at.id();
    }

    private static Demand demand(List<Statement> told, ArticleRecord record) {
        Statement fullest = told.stream()
                .max(Comparator.comparingInt(DemandFinder::fullness))
                .orElseThrow();
        List<Speaker> addressees = told.stream()
                .flatMap(telling -> addressees(telling).stream())
                .collect(Collectors.toMap(
                        DemandFinder::identity, speaker -> speaker, (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        Span condition = told.stream()
                .map(Statement::circumstances)
                .flatMap(Stream::ofNullable)
                .map(Circumstances::condition)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
        List<Statement> repeats =
                told.stream().filter(telling -> !telling.equals(fullest)).toList();
        return new Demand(fullest, repeats, addressees, condition, answers(told, addressees, record));
    }

    /** A telling that says of whom the demand is made tells most; else the longest does. */
    private static int fullness(Statement telling) {
        int length =
                telling.attribution().content().stream().mapToInt(Span::length).sum();
        return addressees(telling).isEmpty() ? length : length + 1_000_000;
    }

    private static List<Answer> answers(List<Statement> told, List<Speaker> addressees, ArticleRecord record) {
        Set<String> asked = addressees.stream().map(DemandFinder::identity).collect(Collectors.toSet());
        Set<String> targets = told.stream()
                .flatMap(telling -> Stream.of(telling.id(), telling.within()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<Answer> answers = new ArrayList<>();
        for (Statement statement : record.statements()) {
            statement.links().stream()
                    .filter(link -> targets.contains(link.to()) && link.relation() != Relation.REPEATS)
                    .filter(link -> asked.isEmpty() || isBy(statement, asked))
                    .findFirst()
                    .ifPresent(link -> answers.add(new Answer(statement, kind(statement, link))));
        }
        return answers;
    }

    private static boolean isBy(Statement statement, Set<String> asked) {
        return statement.speakers().stream().map(DemandFinder::identity).anyMatch(asked::contains);
    }

    private static Answer.Kind kind(Statement statement, Link link) {
        Circumstances circumstances = statement.circumstances();
        Act act = circumstances == null ? Act.OTHER : circumstances.act();
        if (act == Act.NO_COMMENT) {
            return Answer.Kind.NO_COMMENT;
        }
        return switch (link.relation()) {
            case DISPUTES -> act == Act.COMMITMENT ? Answer.Kind.REFUSES : Answer.Kind.DISPUTES;
            case SUPPORTS -> Answer.Kind.SUPPORTS;
            case RESPONDS, REPEATS -> act == Act.COMMITMENT ? Answer.Kind.COMMITS : Answer.Kind.RESPONDS;
        };
    }

    private static List<Speaker> addressees(Statement statement) {
        Circumstances circumstances = statement.circumstances();
        return circumstances == null ? List.of() : circumstances.addressees();
    }

    private static String identity(Speaker speaker) {
        return speaker.entity() == null ? speaker.name() : speaker.entity();
    }
}
