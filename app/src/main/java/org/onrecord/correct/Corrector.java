// SPDX-License-Identifier: Apache-2.0
package org.onrecord.correct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;
import org.onrecord.pipeline.Pipeline;
import org.onrecord.statement.Act;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Circumstances;
import org.onrecord.statement.Entity;
import org.onrecord.statement.Link;
import org.onrecord.statement.Medium;
import org.onrecord.statement.MentionKind;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.SpeakerType;
import org.onrecord.statement.Statement;

/**
 * Makes a statement as a person wants it. What a person gives is certain; what they leave open is as it was or, where a
 * statement is added, read out of the text. Safe to share between threads.
 */
public final class Corrector {

    private final Pipeline pipeline = Pipeline.withoutModel();

    /**
     * The statement that is wanted.
     *
     * @param record the article, as its statements are now
     * @param was the statement that is to change; absent where one is to be added
     * @throws IllegalArgumentException if it cannot be; says what is wrong
     */
    public Statement wanted(ArticleRecord record, @Nullable Statement was, Wish wish) {
        Statement statement = was == null ? added(record, wish) : withSpans(record, was, wish);
        if (wish.speakers() != null) {
            Statement placed = statement;
            statement = statement.withSpeakers(wish.speakers().stream()
                    .map(who -> speaker(who, placed, record))
                    .toList());
        }
        if (wish.act() != null) {
            statement = statement.withCircumstances(with(wish.act(), statement.circumstances()));
        }
        return wish.links() == null ? statement : statement.withLinks(links(wish.links(), statement));
    }

    private static List<Link> links(List<Link> wanted, Statement of) {
        for (Link link : wanted) {
            if (link.to().equals(of.id())) {
                throw new IllegalArgumentException("a statement has no link to itself: '" + link.to() + "'");
            }
        }
        return wanted.stream().distinct().toList();
    }

    private static Circumstances with(Act act, @Nullable Circumstances was) {
        return was == null
                ? new Circumstances(act, true, Medium.UNSPECIFIED, null, List.of(), null)
                : new Circumstances(act, was.asserted(), was.medium(), was.saidOn(), was.addressees(), was.condition());
    }

    private Statement withSpans(ArticleRecord record, Statement was, Wish wish) {
        Attribution spans = was.attribution();
        Attribution wanted = new Attribution(
                sound(Objects.requireNonNullElse(wish.source(), spans.source()), record),
                sound(Objects.requireNonNullElse(wish.cue(), spans.cue()), record),
                sound(Objects.requireNonNullElse(wish.content(), spans.content()), record),
                null,
                1);
        if (same(wanted, spans)) {
            return was;
        }
        Statement read = pipeline.resolve(record.document(), List.of(wanted))
                .statements()
                .get(0);
        return was.withSpans(wanted, read.quotation());
    }

    private Statement added(ArticleRecord record, Wish wish) {
        Attribution wanted = new Attribution(
                sound(Objects.requireNonNullElse(wish.source(), List.of()), record),
                sound(Objects.requireNonNullElse(wish.cue(), List.of()), record),
                sound(Objects.requireNonNullElse(wish.content(), List.of()), record),
                null,
                1);
        List<Statement> statements = record.statements();
        if (statements.stream().anyMatch(statement -> samePlace(statement.attribution(), wanted))) {
            throw new IllegalArgumentException("there is a statement with this cue and content already");
        }
        Integer holder = holder(statements, wanted);
        List<Attribution> all =
                new ArrayList<>(statements.stream().map(Statement::attribution).toList());
        all.add(new Attribution(wanted.source(), wanted.cue(), wanted.content(), holder, 1));
        List<Statement> read = pipeline.resolve(record.document(), all).statements();
        Statement added = read.stream()
                .filter(statement -> same(statement.attribution(), wanted))
                .findFirst()
                .orElseThrow();
        return added.withWithin(holder == null ? null : statements.get(holder).id(), null)
                .withLinks(known(added.links(), read, statements));
    }

    /** The place of the statement with the shortest content that this one lies in; absent if it lies in none. */
    private static @Nullable Integer holder(List<Statement> statements, Attribution wanted) {
        Span whole = Stream.concat(wanted.cue().stream(), wanted.content().stream())
                .reduce(Span::cover)
                .orElseThrow();
        Integer best = null;
        int shortest = Integer.MAX_VALUE;
        for (int place = 0; place < statements.size(); place++) {
            for (Span content : statements.get(place).attribution().content()) {
                if (content.contains(whole) && content.length() < shortest) {
                    best = place;
                    shortest = content.length();
                }
            }
        }
        return best;
    }

    /** Links that were read, to the ids under which the record has their statements. */
    private static List<Link> known(List<Link> links, List<Statement> read, List<Statement> statements) {
        Map<String, String> ids = new HashMap<>();
        for (Statement one : read) {
            statements.stream()
                    .filter(statement -> same(statement.attribution(), one.attribution()))
                    .forEach(statement -> ids.put(one.id(), statement.id()));
        }
        return links.stream()
                .filter(link -> ids.containsKey(link.to()))
                .map(link -> new Link(link.relation(), Objects.requireNonNull(ids.get(link.to())), link.confidence()))
                .toList();
    }

    private static boolean same(Attribution one, Attribution other) {
        return samePlace(one, other) && one.source().equals(other.source());
    }

    private static boolean samePlace(Attribution one, Attribution other) {
        return one.cue().equals(other.cue()) && one.content().equals(other.content());
    }

    /** The spans in the order of the text; refuses empty ones, overlapping ones and such as lie outside of the text. */
    private static List<Span> sound(List<Span> spans, ArticleRecord record) {
        List<Span> sorted = spans.stream().sorted().toList();
        int end = 0;
        for (Span span : sorted) {
            if (span.isEmpty()
                    || span.start() < end
                    || span.end() > record.document().text().length()) {
                throw new IllegalArgumentException("spans are not empty, do not overlap and lie in the text: "
                        + span.start() + " to " + span.end());
            }
            end = span.end();
        }
        return sorted;
    }

    private static Speaker speaker(Wish.Who who, Statement statement, ArticleRecord record) {
        String name = who.name().strip();
        Optional<Entity> known = record.entities().stream()
                .filter(entity -> entity.name().equalsIgnoreCase(name)
                        || entity.aliases().stream().anyMatch(name::equalsIgnoreCase))
                .findFirst();
        SpeakerType type = who.type() == null ? known.map(Entity::type).orElse(SpeakerType.PERSON) : who.type();
        String role = who.role() == null
                ? known.map(Entity::role).orElse(null)
                : who.role().strip();
        return new Speaker(
                known.map(Entity::name).orElse(name),
                type,
                role == null || role.isEmpty() ? null : role,
                known.map(Entity::id).orElse(null),
                mention(name, known, statement, record),
                1);
    }

    private static MentionKind mention(String name, Optional<Entity> known, Statement statement, ArticleRecord record) {
        List<Span> source = statement.attribution().source();
        if (source.isEmpty()) {
            return MentionKind.IMPLIED;
        }
        return known.stream()
                .flatMap(entity -> entity.mentions().stream())
                .filter(mention -> source.stream().anyMatch(span -> span.overlaps(mention.span())))
                .map(mention -> mention.kind())
                .findFirst()
                .orElseGet(() -> isNamed(name, new WordFinder(record.document().text()).words(source))
                        ? MentionKind.NAME
                        : MentionKind.NOMINAL);
    }

    private static boolean isNamed(String name, String source) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return source.toLowerCase(Locale.ROOT).contains(last.toLowerCase(Locale.ROOT));
    }
}
