// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Circumstances;
import org.onrecord.statement.Statement;

/**
 * Finds statements of one text of a document again in another: where the whole stretch from their first word to their
 * last stands there too. Of several such places it takes the one that is as far down as the first was, counting them from the top.
 */
final class Relocation {

    private static final int ID_DIGITS = 16;

    private final String from;
    private final String to;
    private final String hash;

    /**
     * @param from the text that the statements stand in
     * @param to the other text
     */
    Relocation(String from, String to) {
        this.from = from;
        this.to = to;
        this.hash = TextHash.of(to);
    }

    /** The change as one of the other text; empty if its words do not stand there. Statements have other ids there. */
    Optional<Change> of(Change change) {
        if (from.equals(to)) {
            return Optional.of(change);
        }
        Statement was = change.was() == null ? null : moved(change.was());
        Statement becomes = change.becomes() == null ? null : moved(change.becomes());
        boolean lost = (change.was() != null && was == null) || (change.becomes() != null && becomes == null);
        return lost ? Optional.empty() : Optional.of(new Change(was, becomes));
    }

    private @Nullable Statement moved(Statement statement) {
        Span whole = spans(statement).reduce(Span::cover).orElseThrow();
        int found = place(whole);
        if (found < 0) {
            return null;
        }
        int by = found - whole.start();
        return moved(statement, span -> new Span(span.start() + by, span.end() + by))
                .withId("st-" + TextHash.of(statement.id() + '\n' + hash).substring(0, ID_DIGITS));
    }

    /** Where the words begin in the other text; negative if nowhere. */
    private int place(Span whole) {
        String words = whole.in(from);
        int place = -1;
        int next = to.indexOf(words);
        for (int at = from.indexOf(words);
                at >= 0 && at <= whole.start() && next >= 0;
                at = from.indexOf(words, at + 1)) {
            place = next;
            next = to.indexOf(words, next + 1);
        }
        return place;
    }

    private static Stream<Span> spans(Statement statement) {
        Attribution attribution = statement.attribution();
        Circumstances circumstances = statement.circumstances();
        Stream<Span> condition = circumstances == null ? Stream.empty() : Stream.ofNullable(circumstances.condition());
        return Stream.of(
                        attribution.source().stream(),
                        attribution.cue().stream(),
                        attribution.content().stream(),
                        condition)
                .flatMap(spans -> spans);
    }

    /** The statement with each span in another place. */
    static Statement moved(Statement statement, UnaryOperator<Span> move) {
        Attribution spans = statement.attribution();
        Attribution moved = new Attribution(
                all(spans.source(), move),
                all(spans.cue(), move),
                all(spans.content(), move),
                spans.within(),
                spans.confidence());
        return statement
                .withSpans(moved, statement.quotation())
                .withCircumstances(moved(statement.circumstances(), move));
    }

    private static List<Span> all(List<Span> spans, UnaryOperator<Span> move) {
        return spans.stream().map(move).map(Objects::requireNonNull).toList();
    }

    private static @Nullable Circumstances moved(@Nullable Circumstances circumstances, UnaryOperator<Span> move) {
        return circumstances == null || circumstances.condition() == null
                ? circumstances
                : new Circumstances(
                        circumstances.act(),
                        circumstances.asserted(),
                        circumstances.medium(),
                        circumstances.saidOn(),
                        circumstances.addressees(),
                        move.apply(circumstances.condition()));
    }
}
