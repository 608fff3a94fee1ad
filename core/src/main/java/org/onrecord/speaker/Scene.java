// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Who is on a reader's mind at a place of the text: everybody mentioned so far, those mentioned last, as subjects, or as
 * speakers foremost. Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution", 1994, without a parser.
 */
final class Scene {

    private static final double FADING = 0.6;
    private static final double NEW_PARAGRAPH = 0.85;
    private static final double QUOTED = 0.4;
    private static final double SAME_SENTENCE = 1.4;
    private static final double REST = 0.25;
    private static final int WINDOW = 120;
    private static final int SENTENCES = 12;

    private final Words words;
    private final List<Sighting> sightings = new ArrayList<>();
    private List<Figure> spoke = List.of();
    private int spokeAt = -1;

    Scene(Words words) {
        this.words = words;
    }

    private record Sighting(int at, List<Figure> who, double weight) {}

    /** One choice, and how sure it is from 0 to 1. */
    record Choice(List<Figure> who, double confidence) {}

    void see(int at, Figure who, double weight) {
        sightings.add(new Sighting(at, List.of(who), weight));
    }

    void seeTogether(int at, List<Figure> who, double weight) {
        sightings.add(new Sighting(at, List.copyOf(who), weight));
    }

    void speaks(int at, List<Figure> who) {
        spoke = List.copyOf(who);
        spokeAt = at;
    }

    /** Who made the last statement that stands by itself; empty before the first. */
    List<Figure> lastSpeakers() {
        return spoke;
    }

    int lastSpokeAt() {
        return spokeAt;
    }

    /**
     * The likeliest of those seen before a word.
     *
     * @param at the word that refers
     * @param fits who can be meant
     * @param liking what else speaks for one of them
     */
    @Nullable
    Choice choose(int at, Predicate<List<Figure>> fits, ToDoubleFunction<List<Figure>> liking) {
        Map<List<Figure>, Double> scores = new LinkedHashMap<>();
        boolean overtaken = false;
        int sentence = words.sentence(at);
        for (int k = sightings.size() - 1; k >= Math.max(0, sightings.size() - WINDOW); k--) {
            Sighting sighting = sightings.get(k);
            int distance = sentence - words.sentence(sighting.at);
            if (distance > SENTENCES) {
                break;
            }
            if (sighting.at < at && fits.test(sighting.who)) {
                double here = sighting.weight * fading(at, sighting, distance);
                scores.merge(sighting.who, here, (a, b) -> Math.max(a, b) + REST * Math.min(a, b));
                overtaken |= sighting.at > spokeAt
                        && sighting.weight >= (distance == 0 ? 0.9 : 1)
                        && distance <= 2
                        && !sighting.who.equals(spoke);
            }
        }
        if (!overtaken && !spoke.isEmpty() && fits.test(spoke)) {
            int paragraphs = words.paragraph(at) - words.paragraph(spokeAt);
            scores.merge(spoke, speakerBonus(at) * Math.pow(0.75, paragraphs), Double::sum);
        }
        return best(scores, liking);
    }

    private double fading(int at, Sighting sighting, int distance) {
        if (distance == 0 && sighting.weight >= 0.9) {
            return SAME_SENTENCE;
        }
        if (words.quoted(sighting.at) && !words.quoted(at)) {
            return QUOTED * Math.pow(FADING, distance);
        }
        int paragraphs = words.paragraph(at) - words.paragraph(sighting.at);
        return Math.pow(FADING, distance) * Math.pow(NEW_PARAGRAPH, paragraphs);
    }

    /** The last people mentioned, in the order of the text; fewer where there are not so many. */
    List<Figure> lastPeople(int at, int count) {
        List<Figure> people = new ArrayList<>();
        for (int k = sightings.size() - 1; k >= Math.max(0, sightings.size() - WINDOW) && people.size() < count; k--) {
            List<Figure> who = sightings.get(k).who;
            boolean person =
                    who.size() == 1 && who.get(0).person() && who.get(0).named();
            if (person && sightings.get(k).at < at && !people.contains(who.get(0))) {
                people.add(0, who.get(0));
            }
        }
        return people;
    }

    /** Whoever has just spoken speaks on where a quotation comes first, or a paragraph opens with a pronoun. */
    private double speakerBonus(int at) {
        boolean afterQuotation = at > 0 && (words.quoted(at - 1) || (at > 1 && words.quoted(at - 2)));
        return afterQuotation ? 2.2 : 1.4;
    }

    private static @Nullable Choice best(Map<List<Figure>, Double> scores, ToDoubleFunction<List<Figure>> liking) {
        List<Figure> best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        double second = 0;
        for (Map.Entry<List<Figure>, Double> entry : scores.entrySet()) {
            double score = entry.getValue() + liking.applyAsDouble(entry.getKey());
            if (score > bestScore) {
                second = best == null ? 0 : bestScore;
                best = entry.getKey();
                bestScore = score;
            } else {
                second = Math.max(second, score);
            }
        }
        return best == null ? null : new Choice(best, certainty(bestScore - second));
    }

    private static double certainty(double lead) {
        return 1 / (1 + Math.exp(-0.6 - 1.5 * lead));
    }
}
