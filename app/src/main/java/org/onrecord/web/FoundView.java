// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Publication;
import org.onrecord.format.Description;
import org.onrecord.statement.Circumstances;
import org.onrecord.statement.Speaker;
import org.onrecord.store.Facet;
import org.onrecord.store.Hit;
import org.onrecord.store.SearchPage;
import org.onrecord.store.Sort;

/**
 * What a search found.
 *
 * @param conditions what was sought
 * @param chosen the conditions that were chosen from lists
 * @param total how many statements were found
 * @param found those of this page
 * @param facets how all of them are spread
 * @param next where the next page is; absent on the last one
 */
record FoundView(
        Conditions conditions,
        List<Chosen> chosen,
        long total,
        List<Found> found,
        List<Spread> facets,
        @Nullable String next) {

    private static final String PERSON = "person:";

    /**
     * A statement in a list, away from its article.
     *
     * @param address where its words stand
     * @param people who speaks; empty where nobody is known
     * @param source what the text calls the speaker, or that nobody is named
     * @param act the act's name in the record; empty where it is not known
     * @param kind the act in words
     * @param where title, outlet and date of the article
     */
    record Found(
            String id,
            String address,
            List<Who> people,
            String source,
            String cue,
            String content,
            String act,
            String kind,
            String when,
            String where) {}

    /** Somebody, with the role that the article gives, and where all that they said stands. */
    record Who(String name, String role, String address) {}

    /** A condition that was chosen, as people read it, and where the same is without it. */
    record Chosen(String label, String without) {}

    /** The values of one field, under a heading. */
    record Spread(String name, List<Choice> values, int more) {}

    /** A value that can be chosen. */
    record Choice(String value, long count, String address) {}

    static FoundView of(Conditions conditions, SearchPage page, String path) {
        return new FoundView(
                conditions,
                chosen(conditions, page, path),
                page.total(),
                page.hits().stream().map(FoundView::found).toList(),
                page.facets().stream()
                        .filter(facet -> !facet.values().isEmpty())
                        .map(facet -> spread(facet, conditions, path))
                        .toList(),
                page.next() == null ? null : conditions.address(path) + "&after=" + Locations.encoded(page.next()));
    }

    static Found found(Hit hit) {
        Description description = new Description(hit.statement(), hit.document());
        Circumstances circumstances = hit.statement().circumstances();
        Publication publication = hit.document().publication();
        String when = circumstances == null || circumstances.saidOn() == null
                ? Objects.toString(
                        publication.published() == null
                                ? null
                                : publication.published().date(),
                        "")
                : circumstances.saidOn().toString();
        return new Found(
                hit.statement().id(),
                Locations.statement(hit.document().id(), hit.statement().id()),
                hit.statement().speakers().stream()
                        .map(speaker -> who(speaker, hit.people()))
                        .toList(),
                description.speaker(),
                description.cue(),
                description.content(),
                circumstances == null ? "" : circumstances.act().label(),
                description.act(),
                when,
                Stream.of(publication.outlet(), ArticleView.title(hit.document()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(": ")));
    }

    private static Who who(Speaker speaker, Map<String, String> people) {
        return new Who(
                speaker.name(), Objects.requireNonNullElse(speaker.role(), ""), Locations.person(speaker, people));
    }

    private static Spread spread(Facet facet, Conditions conditions, String path) {
        List<Choice> choices = facet.values().stream()
                .map(value -> new Choice(
                        value.value(),
                        value.count(),
                        conditions.with(condition(facet.field(), value)).address(path)))
                .toList();
        return new Spread(Counts.title(facet.field()), choices, facet.distinct() - choices.size());
    }

    /** A condition that holds for the statements that a facet counts under a value. */
    private static String condition(Facet.Field field, Facet.Value value) {
        return switch (field) {
            case SPEAKER ->
                value.person() == null ? field.label() + ":" + quoted(value.value()) : PERSON + quoted(value.person());
            case ROLE, OUTLET, TYPE, ACT, MEDIUM, QUOTATION, ASSERTED -> field.label() + ":" + quoted(value.value());
            case MONTH -> Months.condition(value.value());
        };
    }

    /** The conditions that were chosen, each with where the same is without it. */
    private static List<Chosen> chosen(Conditions conditions, SearchPage page, String path) {
        Map<String, String> names = new HashMap<>();
        for (Facet.Value speaker : Counts.facet(page, Facet.Field.SPEAKER).values()) {
            names.put(condition(Facet.Field.SPEAKER, speaker), speaker.value());
        }
        return conditions.chosen().stream()
                .map(condition -> new Chosen(
                        names.getOrDefault(condition, condition),
                        conditions.without(condition).address(path)))
                .toList();
    }

    private static String quoted(String value) {
        return value.matches("[\\w-]+") ? value : '"' + value.replace("\"", " ") + '"';
    }

    /** The orders that can be chosen. */
    Sort[] sorts() {
        return Sort.values();
    }

    String counted() {
        return String.format(Locale.ROOT, "%,d statement%s", total, total == 1 ? "" : "s");
    }
}
