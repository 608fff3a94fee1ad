// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Circumstances;
import org.onrecord.statement.Link;
import org.onrecord.statement.Statement;

/**
 * Makes people's changes to statements as a program has read them. A change finds its statement by the id or, where the
 * program now draws it otherwise, by the words that it shares; a statement that a person has changed or added keeps its id, and is there even
 * where the program no longer finds it. Made for one reading of a document.
 */
final class Replay {

    /** Two statements are the same if more than this of what either marks is marked by both. */
    private static final double SAME = 0.5;

    private static final Comparator<Statement> TEXT_ORDER = Comparator.comparingInt(
                    (Statement statement) -> statement.attribution().start())
            .thenComparing(statement -> length(statement.attribution().content()), Comparator.reverseOrder());

    private final List<Statement> statements;
    private final Set<String> corrected = new HashSet<>();

    Replay(List<Statement> statements) {
        this.statements = new ArrayList<>(statements);
    }

    /** The statements after the changes, in the order of the text. */
    List<Statement> after(List<Change> changes) {
        if (changes.isEmpty()) {
            return List.copyOf(statements);
        }
        changes.forEach(this::make);
        statements.sort(TEXT_ORDER);
        return placed();
    }

    private void make(Change change) {
        Optional<Statement> here = find(change.statement());
        here.ifPresent(statements::remove);
        Statement becomes = change.becomes();
        if (becomes == null) {
            here.ifPresent(this::forget);
            return;
        }
        Statement was = change.was();
        Statement result = was == null ? becomes : merged(here.orElse(was), was, becomes);
        here.ifPresent(found -> rename(found.id(), becomes.id()));
        statements.add(result);
        corrected.add(result.id());
    }

    private Optional<Statement> find(Statement sought) {
        Optional<Statement> same = statements.stream()
                .filter(statement -> statement.id().equals(sought.id()))
                .findFirst();
        return same.isPresent()
                ? same
                : statements.stream()
                        .filter(statement -> !corrected.contains(statement.id()))
                        .filter(statement -> likeness(statement, sought) > SAME)
                        .max(Comparator.comparingDouble(statement -> likeness(statement, sought)));
    }

    /** What differs between the two that the person saw, made to what is there now. */
    private static Statement merged(Statement now, Statement was, Statement becomes) {
        Statement merged = now.withId(becomes.id());
        if (!spans(was).equals(spans(becomes))) {
            merged = merged.withSpans(becomes.attribution(), becomes.quotation());
        }
        if (!was.speakers().equals(becomes.speakers())) {
            merged = merged.withSpeakers(becomes.speakers());
        }
        if (!Objects.equals(was.circumstances(), becomes.circumstances())) {
            merged =
                    merged.withCircumstances(merged(now.circumstances(), was.circumstances(), becomes.circumstances()));
        }
        return merged.withLinks(merged(now.links(), was.links(), becomes.links()));
    }

    private static @Nullable Circumstances merged(
            @Nullable Circumstances now, @Nullable Circumstances was, @Nullable Circumstances becomes) {
        if (now == null || was == null || becomes == null) {
            return becomes;
        }
        return new Circumstances(
                was.act() == becomes.act() ? now.act() : becomes.act(),
                was.asserted() == becomes.asserted() ? now.asserted() : becomes.asserted(),
                was.medium() == becomes.medium() ? now.medium() : becomes.medium(),
                Objects.equals(was.saidOn(), becomes.saidOn()) ? now.saidOn() : becomes.saidOn(),
                was.addressees().equals(becomes.addressees()) ? now.addressees() : becomes.addressees(),
                Objects.equals(was.condition(), becomes.condition()) ? now.condition() : becomes.condition());
    }

    private static List<Link> merged(List<Link> now, List<Link> was, List<Link> becomes) {
        List<Link> merged = new ArrayList<>(now);
        merged.removeIf(link -> holds(was, link) && !holds(becomes, link));
        becomes.stream()
                .filter(link -> !holds(was, link) && !holds(merged, link))
                .forEach(merged::add);
        return merged;
    }

    private static boolean holds(List<Link> links, Link sought) {
        return links.stream()
                .anyMatch(link ->
                        link.relation() == sought.relation() && link.to().equals(sought.to()));
    }

    private void rename(String from, String to) {
        if (!from.equals(to)) {
            statements.replaceAll(statement -> statement
                    .withWithin(from.equals(statement.within()) ? to : statement.within(), null)
                    .withLinks(statement.links().stream()
                            .map(link ->
                                    link.to().equals(from) ? new Link(link.relation(), to, link.confidence()) : link)
                            .toList()));
        }
    }

    private void forget(Statement gone) {
        statements.replaceAll(statement -> statement
                .withWithin(gone.id().equals(statement.within()) ? gone.within() : statement.within(), null)
                .withLinks(statement.links().stream()
                        .filter(link -> !link.to().equals(gone.id()))
                        .toList()));
    }

    /** The statements, each with the place of the one that it lies within. */
    private List<Statement> placed() {
        Map<String, Integer> places = new HashMap<>();
        statements.forEach(statement -> places.put(statement.id(), places.size()));
        return statements.stream()
                .map(statement -> {
                    Integer place = statement.within() == null ? null : places.get(statement.within());
                    return statement.withWithin(place == null ? null : statement.within(), place);
                })
                .toList();
    }

    private static List<List<Span>> spans(Statement statement) {
        Attribution attribution = statement.attribution();
        return List.of(attribution.source(), attribution.cue(), attribution.content());
    }

    /** Of the characters that cue and content of either statement hold, the share that those of both do: from 0 to 1. */
    private static double likeness(Statement one, Statement other) {
        long shared = shared(one.attribution().cue(), other.attribution().cue())
                + shared(one.attribution().content(), other.attribution().content());
        return (double) shared / (length(one) + length(other) - shared);
    }

    private static long shared(List<Span> some, List<Span> others) {
        long shared = 0;
        for (Span one : some) {
            for (Span other : others) {
                shared += Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
            }
        }
        return shared;
    }

    private static int length(Statement statement) {
        return length(statement.attribution().cue())
                + length(statement.attribution().content());
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }
}
