// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.format.Description;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Circumstances;
import org.onrecord.statement.Link;
import org.onrecord.statement.Relation;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;
import org.onrecord.store.Hit;
import org.onrecord.store.LinkedStatements;

/** Makes the cards of one article. */
final class CardMaker {

    private final ArticleRecord record;
    private final @Nullable String shown;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> correctors = new HashMap<>();
    private final Map<String, List<StatementCard.CardLink>> incoming = new HashMap<>();

    CardMaker(ArticleRecord record, ArticleView.Beside beside) {
        this.record = record;
        this.shown = beside.asked();
        beside.holding()
                .forEach(correction -> correctors.putIfAbsent(
                        correction.change().statement().id(), correction.made().author()));
        record.statements().forEach(statement -> numbers.put(statement.id(), numbers.size() + 1));
        for (Statement statement : record.statements()) {
            for (Link link : statement.links()) {
                add(link.to(), linkTo(statement.id(), link.relation(), backwards(link.relation())));
            }
        }
        beside.others().forEach(linked -> add(linked.to().statement().id(), from(linked)));
    }

    private void add(String id, StatementCard.CardLink link) {
        incoming.computeIfAbsent(id, to -> new ArrayList<>()).add(link);
    }

    private static StatementCard.CardLink from(LinkedStatements linked) {
        Hit other = linked.from();
        return new StatementCard.CardLink(
                linked.relation().label(),
                backwards(linked.relation()),
                Locations.statement(other.document().id(), other.statement().id()),
                0,
                new Description(other.statement(), other.document()).speaker() + ", in another article");
    }

    StatementCard card(Statement statement) {
        Description description = new Description(statement, record.document());
        Circumstances circumstances = statement.circumstances();
        return new StatementCard(
                statement.id(),
                numbers.getOrDefault(statement.id(), 0),
                statement.within() != null,
                statement.id().equals(shown),
                statement.speakers().stream().map(Speaker::name).toList(),
                description.speaker(),
                description.role(),
                description.otherwiseCalled(),
                description.cue(),
                description.content(),
                circumstances == null ? null : circumstances.act().label(),
                description.act(),
                description.circumstances(),
                description.condition(),
                correctors.getOrDefault(statement.id(), ""),
                links(statement));
    }

    private List<StatementCard.CardLink> links(Statement statement) {
        List<StatementCard.CardLink> links = new ArrayList<>();
        for (Link link : statement.links()) {
            links.add(linkTo(link.to(), link.relation(), forwards(link.relation())));
        }
        links.addAll(incoming.getOrDefault(statement.id(), List.of()));
        return links;
    }

    private StatementCard.CardLink linkTo(String id, Relation relation, String words) {
        Integer number = numbers.get(id);
        if (number == null) {
            return new StatementCard.CardLink(relation.label(), words, Locations.statement(id), 0, "another article");
        }
        String who = new Description(record.statements().get(number - 1), record.document()).speaker();
        return new StatementCard.CardLink(relation.label(), words, "#" + id, number, who);
    }

    private static String forwards(Relation relation) {
        return switch (relation) {
            case DISPUTES -> "disputes";
            case SUPPORTS -> "supports";
            case RESPONDS -> "answers";
            case REPEATS -> "says again";
        };
    }

    private static String backwards(Relation relation) {
        return switch (relation) {
            case DISPUTES -> "disputed by";
            case SUPPORTS -> "supported by";
            case RESPONDS -> "answered by";
            case REPEATS -> "said again by";
        };
    }
}
