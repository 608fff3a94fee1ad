// SPDX-License-Identifier: Apache-2.0
package org.onrecord.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.corpus.Said;
import org.onrecord.statement.Link;

/**
 * Finds which statements of other documents a statement disputes, supports or answers. Inside a document, what stands close
 * together belongs together; between documents nothing does but what the words say. So either its own document shows what it
 * answers, and the other tells the same ({@link Retelling}); or, where it does not, its own words deny, contradict, agree, confirm or reply, it
 * names the speaker of the other or is asked of them, and the two share words that say what they are about ({@link
 * Answering}). The other must be published at most so many days before, or a day after. What a reader would have to know from
 * elsewhere is not found. Safe to share between threads.
 */
public final class AnswerFinder {

    /** How many days before an answer that which it answers is published at most. */
    public static final int DAYS = 14;

    /** How many days after an answer another document may tell what it answers. */
    public static final int DAYS_AFTER = 1;

    private static final int MOST = 5;
    private static final Comparator<Link> BEST_FIRST =
            Comparator.comparingDouble((Link link) -> -link.confidence()).thenComparing(Link::to);

    /** The words that say what a text is about, as stems. */
    public static Set<String> keys(String text) {
        return Keys.of(Utterance.stems(text).toList());
    }

    /** Whether a statement may answer one of another document at all, so that it is worth looking for it. */
    public boolean mayAnswer(Said statement) {
        return new Search(statement).hasHope();
    }

    /** Whether a statement may answer one of these, by who makes them, whom they name and when, so that it is worth comparing them. */
    public boolean mayAnswer(Said statement, Collection<Said> others) {
        Search search = new Search(statement);
        return search.hasHope() && others.stream().anyMatch(search::concerns);
    }

    /**
     * The links of a statement, the surest first.
     *
     * @param others statements of other documents
     * @param rarity what words weigh among statements of the same people and days
     */
    public List<Link> find(Said statement, Collection<Said> others, Rarity rarity) {
        Search search = new Search(statement);
        if (!search.hasHope()) {
            return List.of();
        }
        List<Link> links = new ArrayList<>();
        others.stream()
                .filter(search::concerns)
                .map(Utterance::of)
                .forEach(to -> search.link(to, rarity).ifPresent(links::add));
        links.sort(BEST_FIRST);
        return List.copyOf(links.subList(0, Math.min(MOST, links.size())));
    }

    /** What is sought for one statement. */
    private static final class Search {

        private final Utterance from;
        private final List<Answering> ways;
        private final Retelling retelling;

        Search(Said statement) {
            this.from = Utterance.of(statement);
            this.ways = statement.setting().answered().isEmpty() ? Answering.of(from) : List.of();
            this.retelling = new Retelling(from);
        }

        boolean hasHope() {
            return from.said().asserted() && !from.said().nested() && (!ways.isEmpty() || retelling.answers());
        }

        boolean concerns(Said to) {
            return !to.nested()
                    && to.asserted()
                    && !to.document().equals(from.said().document())
                    && isInTime(from.said().published(), to.published())
                    && (retelling.concerns(to) || ways.stream().anyMatch(way -> way.concerns(from.said(), to)));
        }

        Optional<Link> link(Utterance to, Rarity rarity) {
            if (!from.mayMean(to)) {
                return Optional.empty();
            }
            Set<String> names = new HashSet<>(from.names());
            names.addAll(to.names());
            Matter matter = new Matter(rarity, names);
            Optional<Link> told = retelling.link(to, matter);
            return told.isPresent()
                    ? told
                    : ways.stream()
                            .filter(way -> way.concerns(from.said(), to.said()) && way.isAboutTheSame(from, to, matter))
                            .findFirst()
                            .map(way -> new Link(
                                    way.relation(),
                                    to.said().statement(),
                                    way.confidence(matter.likeness(from.keys(), to.keys()))));
        }
    }

    private static boolean isInTime(@Nullable LocalDate answered, @Nullable LocalDate said) {
        return answered != null
                && said != null
                && !said.isAfter(answered.plusDays(DAYS_AFTER))
                && !said.isBefore(answered.minusDays(DAYS));
    }
}
