// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;
import org.onrecord.statement.PartialDate;

/**
 * The dates on which a statement may have been made, and what speaks for each: where the article names it, what the rules
 * say, and on which date what stands around it was said. Made for one article.
 */
final class DateCandidates {

    private static final int LEAD = 2;
    private static final int FAR = 3;

    private final List<Utterance> utterances;
    private final Occasions occasions;
    private final @Nullable LocalDate published;
    private final Narration narration;
    private final List<Dated> named = new ArrayList<>();

    /** A date that the article names in its own words. */
    private record Dated(int paragraph, Span place, PartialDate date) {}

    DateCandidates(
            Narration narration, List<Utterance> utterances, Occasions occasions, @Nullable LocalDate published) {
        this.utterances = utterances;
        this.occasions = occasions;
        this.published = published;
        this.narration = narration;
        CalendarWords calendar = new CalendarWords(published);
        for (int paragraph = 0; paragraph < narration.frames().size(); paragraph++) {
            Frame frame = narration.frames().get(paragraph);
            for (int word = 0; word < frame.size(); word++) {
                PartialDate date = calendar.at(frame, word);
                if (date != null) {
                    named.add(new Dated(paragraph, frame.words().get(word).span(), date));
                }
            }
        }
    }

    /** Each date with the names of its features. */
    Map<PartialDate, Set<String>> of(int index) {
        Map<PartialDate, Set<String>> found = new LinkedHashMap<>();
        told(index, found);
        around(index, found);
        if (published != null) {
            found.computeIfAbsent(PartialDate.of(published), date -> new LinkedHashSet<>())
                    .add("published");
        }
        found.forEach((date, features) -> complete(index, date, features));
        return found;
    }

    /** What the rules say of this statement, and of its neighbours. */
    private void told(int index, Map<PartialDate, Set<String>> found) {
        add(occasions.dateToldBySentence(index), "own", found);
        add(occasions.date(index), "rule", found);
        String speaker = utterances.get(index).speaker();
        for (int step : new int[] {-1, 1}) {
            String side = step < 0 ? "before" : "after";
            boolean mine = !speaker.isEmpty();
            boolean others = true;
            for (int other = index + step; other >= 0 && other < utterances.size() && (mine || others); other += step) {
                PartialDate date = occasions.dateToldBySentence(other);
                boolean same = utterances.get(other).speaker().equals(speaker);
                if (date != null && others) {
                    add(date, "other:" + side + (same ? ":same" : ""), found);
                    others = false;
                }
                if (date != null && mine && same) {
                    add(date, "speaker:" + side + ':' + Math.min(FAR, Math.abs(other - index)), found);
                    mine = false;
                }
            }
        }
    }

    /** The dates that the article names near the statement. */
    private void around(int index, Map<PartialDate, Set<String>> found) {
        Utterance utterance = utterances.get(index);
        int here = narration.paragraph(utterance.place());
        for (Dated dated : named) {
            int distance = here - dated.paragraph();
            boolean inSentence = utterance.frame().covers(dated.place().start());
            if (inSentence && !dated.date().equals(occasions.dateToldBySentence(index))) {
                continue; // "after Monday's vote": the sentence tells the day of something else
            }
            if (inSentence) {
                add(dated.date(), "sentence", found);
            } else if (distance == 0) {
                add(dated.date(), dated.place().start() < utterance.place() ? "above" : "below", found);
            } else if (Math.abs(distance) <= FAR) {
                add(dated.date(), (distance > 0 ? "up" : "down") + Math.abs(distance), found);
            }
            if (dated.paragraph() <= LEAD) {
                add(dated.date(), "lead", found);
            }
        }
    }

    private void complete(int index, PartialDate date, Set<String> features) {
        Utterance utterance = utterances.get(index);
        String medium = occasions.medium(index).label() + ':';
        features.add("precision=" + (date.day() != null ? "day" : date.month() != null ? "month" : "year"));
        features.add("age=" + age(date));
        long times = named.stream().filter(dated -> dated.date().equals(date)).count();
        features.add("named=" + Math.min(FAR, times));
        features.add("share=" + (named.isEmpty() ? 0 : 4 * times / named.size()));
        String tense = tense(utterance);
        String uttered = utterance.isUttered() ? "u:" : "n:";
        for (String feature : List.copyOf(features)) {
            features.add(uttered + feature);
            features.add(tense + feature);
            features.add(medium + feature);
        }
        features.add("kind=" + utterance.quotation().label());
        features.add("act=" + utterance.act().label());
        Words.of(utterance.cue()).forEach(word -> features.add("c=" + word));
        if (utterance.title()) {
            features.add("title");
        }
    }

    /** By what form the cue is: "has said" is of no day, "says" is of now. */
    private static String tense(Utterance utterance) {
        List<String> cue = Words.of(utterance.cue());
        if (DateReader.isPerfect(cue)) {
            return "perfect:";
        }
        if (cue.stream().anyMatch(word -> word.endsWith("ed") || word.equals("said") || word.equals("told"))) {
            return "past:";
        }
        return cue.stream().anyMatch(word -> word.endsWith("s")) ? "present:" : "open:";
    }

    private String age(PartialDate date) {
        if (published == null || date.day() == null || date.month() == null) {
            return "unknown";
        }
        long days = ChronoUnit.DAYS.between(LocalDate.of(date.year(), date.month(), date.day()), published);
        if (days <= FAR) {
            return Long.toString(days);
        }
        return days <= 7 ? "week" : days <= 31 ? "month" : "old";
    }

    private static void add(@Nullable PartialDate date, String feature, Map<PartialDate, Set<String>> found) {
        if (date != null) {
            found.computeIfAbsent(date, day -> new LinkedHashSet<>()).add(feature);
        }
    }
}
