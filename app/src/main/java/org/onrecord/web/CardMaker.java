// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Publication;
import org.onrecord.format.Description;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Circumstances;
import org.onrecord.statement.Link;
import org.onrecord.statement.Relation;
import org.onrecord.statement.Statement;
import org.onrecord.store.Hit;
import org.onrecord.store.LinkedStatements;
import org.onrecord.store.StoredArticle;

/** Makes the cards of one article. */
final class CardMaker {

    /** Of several articles that say the same again, so many are named; the others stand on a page of their own. */
    private static final int NAMED = 2;

    private final ArticleRecord record;
    private final Map<String, String> people;
    private final @Nullable String shown;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> correctors = new HashMap<>();
    private final Map<String, List<StatementCard.CardLink>> incoming = new HashMap<>();
    /** Statements of other articles to which one of this leads, by their ids. */
    private final Map<String, Hit> others = new HashMap<>();
    /** Ids of the statements whose words stand in other articles as well. */
    private final Set<String> repeated = new HashSet<>();

    CardMaker(StoredArticle article, ArticleView.Beside beside) {
        this.record = article.record();
        this.people = article.people();
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
        beside.across().forEach(this::add);
    }

    private void add(LinkedStatements linked) {
        boolean outwards = numbers.containsKey(linked.from().statement().id());
        Hit own = outwards ? linked.from() : linked.to();
        if (linked.relation() == Relation.REPEATS) {
            repeated.add(own.statement().id());
        }
        if (outwards) {
            others.put(linked.to().statement().id(), linked.to());
        } else {
            add(own.statement().id(), from(linked));
        }
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
                who(other));
    }

    private static String who(Hit other) {
        Publication publication = other.document().publication();
        String where = Objects.requireNonNullElseGet(publication.outlet(), () -> ArticleView.title(other.document()));
        String day = publication.published() == null
                ? ""
                : ", " + publication.published().date();
        return new Description(other.statement(), other.document()).speaker() + ", in " + where + day;
    }

    StatementCard card(Statement statement) {
        Description description = new Description(statement, record.document());
        Circumstances circumstances = statement.circumstances();
        return new StatementCard(
                statement.id(),
                numbers.getOrDefault(statement.id(), 0),
                statement.within() != null,
                statement.id().equals(shown),
                statement.speakers().stream()
                        .map(speaker -> new FoundView.Choice(speaker.name(), 0, Locations.person(speaker, people)))
                        .toList(),
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
                links(statement),
                repeated.contains(statement.id()));
    }

    private List<StatementCard.CardLink> links(Statement statement) {
        List<StatementCard.CardLink> links = new ArrayList<>();
        for (Link link : statement.links()) {
            links.add(linkTo(link.to(), link.relation(), forwards(link.relation())));
        }
        int named = 0;
        for (StatementCard.CardLink link : incoming.getOrDefault(statement.id(), List.of())) {
            boolean again = link.number() == 0 && link.relation().equals(Relation.REPEATS.label());
            named += again ? 1 : 0;
            if (!again || named <= NAMED) {
                links.add(link);
            }
        }
        return links;
    }

    private StatementCard.CardLink linkTo(String id, Relation relation, String words) {
        Integer number = numbers.get(id);
        if (number == null) {
            Hit other = others.get(id);
            return new StatementCard.CardLink(
                    relation.label(),
                    words,
                    Locations.statement(id),
                    0,
                    other == null ? "another article" : who(other));
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
