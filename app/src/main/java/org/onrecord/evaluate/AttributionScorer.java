// SPDX-License-Identifier: Apache-2.0
package org.onrecord.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.document.Span;
import org.onrecord.format.BratFile;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Role;

/**
 * Compares the attributions of one document with annotated ones, by the rules that {@link AttributionScores} names.
 * Predicted attributions are matched to gold ones in the order of both lists, each at most once. Safe to share between
 * threads.
 */
public final class AttributionScorer {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    private final Set<String> cues;

    /**
     * @param cues words in lower case: only gold attributions whose cue has one of them are asked for, and then recall is
     *     what counts; empty to ask for all
     */
    public AttributionScorer(Set<String> cues) {
        this.cues = Set.copyOf(cues);
    }

    /**
     * Scores one document.
     *
     * @param text the text that both annotate
     * @param gold what a person marked
     * @param predicted what the program found
     */
    public AttributionScores score(String text, BratFile gold, List<Attribution> predicted) {
        TokenGrid grid = new TokenGrid(text);
        List<Attribution> flat =
                predicted.stream().filter(found -> found.within() == null).toList();
        List<Tokens> wanted = gold.events().stream()
                .filter(event -> !event.nested() && asked(event, text))
                .map(event ->
                        Tokens.of(grid, event.spans(Role.SOURCE), event.spans(Role.CUE), event.spans(Role.CONTENT)))
                .toList();
        List<Tokens> found = flat.stream()
                .map(attribution -> Tokens.of(grid, attribution.source(), attribution.cue(), attribution.content()))
                .toList();
        BitSet right = matched(wanted, found, Tokens::resembles);
        return new AttributionScores(
                spans(grid, gold, flat),
                new Score(right.cardinality(), found.size(), wanted.size()),
                new Score(matched(wanted, found, Tokens::equals).cardinality(), found.size(), wanted.size()),
                judged(flat, right));
    }

    private boolean asked(BratFile.Event event, String text) {
        return cues.isEmpty()
                || event.spans(Role.CUE).stream()
                        .flatMap(span -> WORD.matcher(span.in(text).toLowerCase(Locale.ROOT))
                                .results())
                        .map(MatchResult::group)
                        .anyMatch(cues::contains);
    }

    private static List<Judged> judged(List<Attribution> predicted, BitSet right) {
        List<Judged> judged = new ArrayList<>();
        for (int index = 0; index < predicted.size(); index++) {
            judged.add(new Judged(predicted.get(index).confidence(), right.get(index)));
        }
        return judged;
    }

    /** Which of those found are right: each one wanted takes the first free one that is the same. */
    private static BitSet matched(List<Tokens> wanted, List<Tokens> found, BiPredicate<Tokens, Tokens> same) {
        BitSet right = new BitSet();
        for (Tokens gold : wanted) {
            for (int index = right.nextClearBit(0); index < found.size(); index = right.nextClearBit(index + 1)) {
                if (same.test(gold, found.get(index))) {
                    right.set(index);
                    break;
                }
            }
        }
        return right;
    }

    private static Map<Role, Score> spans(TokenGrid grid, BratFile gold, List<Attribution> predicted) {
        Map<Role, Score> scores = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            List<TokenRun> wanted = gold.annotations().stream()
                    .filter(annotation -> !annotation.nested() && annotation.role() == role)
                    .flatMap(annotation -> grid.runs(annotation.spans()).stream())
                    .collect(Collectors.toCollection(ArrayList::new));
            List<TokenRun> found = distinct(role, predicted).stream()
                    .flatMap(spans -> grid.runs(spans).stream())
                    .toList();
            int asked = wanted.size();
            int right = (int) found.stream().filter(wanted::remove).count();
            scores.put(role, new Score(right, found.size(), asked));
        }
        return scores;
    }

    /** What serves several attributions counts once, as it is written once in a brat file. */
    private static Set<List<Span>> distinct(Role role, List<Attribution> predicted) {
        return predicted.stream()
                .map(attribution -> spans(role, attribution))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Span> spans(Role role, Attribution attribution) {
        return switch (role) {
            case SOURCE -> attribution.source();
            case CUE -> attribution.cue();
            case CONTENT -> attribution.content();
        };
    }

    /** The tokens of an attribution's parts. */
    private record Tokens(BitSet source, BitSet cue, BitSet content) {

        static Tokens of(TokenGrid grid, List<Span> source, List<Span> cue, List<Span> content) {
            return new Tokens(grid.tokens(source), grid.tokens(cue), grid.tokens(content));
        }

        boolean resembles(Tokens other) {
            boolean sameSource = (source.isEmpty() && other.source.isEmpty()) || source.intersects(other.source);
            return sameSource && cue.intersects(other.cue) && Overlap.jaccard(content, other.content) >= 0.5;
        }
    }
}
