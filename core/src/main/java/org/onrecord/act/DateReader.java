// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.PartialDate;

/** Reads from a statement's own sentence when it was made, counted from the day of the article. */
final class DateReader {

    private static final Set<String> RELATING = Set.of(
            "after", "end", "before", "since", "until", "following", "ahead", "by", "between", "than", "to", "through");
    private static final Set<String> OCCASIONS = Set.of(
            "speech",
            "interview",
            "debate",
            "rally",
            "statement",
            "conference",
            "briefing",
            "hearing",
            "broadcast",
            "press",
            "news",
            "presidential",
            "event",
            "meeting",
            "editorial",
            "column",
            "appearance",
            "town",
            "report",
            "book",
            "memo",
            "poll",
            "survey",
            "analysis",
            "study",
            "letter",
            "tweet",
            "show",
            "forum");
    private static final Set<String> PLACING = Set.of("in", "at", "during", "on", "of", "for");
    private static final Set<String> HAVE = Set.of("has", "have");
    private static final Set<String> DOCUMENTS = Set.of(
            "poll",
            "survey",
            "report",
            "study",
            "memo",
            "analysis",
            "review",
            "letter",
            "book",
            "statement",
            "column",
            "editorial",
            "tweet",
            "audit",
            "complaint");
    private static final Set<String> BEFORE_YEAR =
            Set.of("in", "a", "the", "his", "her", "their", "its", "of", "late", "early");
    private static final int FAR = 22;
    private static final int YEAR_REACH = 6;

    private final CalendarWords calendar;

    DateReader(@Nullable LocalDate published) {
        this.calendar = new CalendarWords(published);
    }

    /** The date nearest to the cue, or nothing. */
    @Nullable
    PartialDate read(Utterance utterance) {
        List<String> cue = Words.of(utterance.cue());
        if (cue.contains("will") || isPerfect(cue)) {
            return null;
        }
        Frame frame = utterance.frame();
        int from = frame.indexAt(utterance.place());
        int to = frame.indexAt(utterance.cueEnd());
        PartialDate best = null;
        int nearest = FAR + 1;
        for (int index = 0; index < frame.size(); index++) {
            PartialDate date = calendar.at(frame, index);
            int distance = index < from ? from - index : Math.max(0, index - to + 1);
            if (date != null
                    && distance < nearest
                    && !isOfSomethingElse(frame, index)
                    && mayBelong(utterance, frame, index, distance)) {
                best = date;
                nearest = distance;
            }
        }
        return best;
    }

    /** Whether a date may be that of the statement: not one that describes the source, no year far away. */
    private static boolean mayBelong(Utterance utterance, Frame frame, int index, int distance) {
        FrameWord word = frame.words().get(index);
        boolean inSource = utterance.attribution().source().stream().anyMatch(span -> span.contains(word.span()));
        boolean document = Words.of(utterance.source()).stream().anyMatch(DOCUMENTS::contains);
        if (inSource) {
            return document;
        }
        boolean year = Character.isDigit(word.text().charAt(0)) && word.text().length() == 4;
        if (!year) {
            return true;
        }
        boolean placed = BEFORE_YEAR.contains(frame.lower(index - 1));
        return placed && (distance <= YEAR_REACH || isOccasion(frame, index));
    }

    static boolean isPerfect(List<String> cue) {
        return cue.size() > 1 && cue.subList(0, cue.size() - 1).stream().anyMatch(HAVE::contains);
    }

    /** Whether a date belongs to another event: "after Monday's vote", "the May election". */
    private static boolean isOfSomethingElse(Frame frame, int index) {
        FrameWord word = frame.words().get(index);
        boolean placed = false;
        for (int place = index - 1; place >= Math.max(0, index - 3); place--) {
            FrameWord before = frame.words().get(place);
            if (before.isContent() || before.is(",")) {
                break;
            }
            if (RELATING.contains(before.lower()) && !(before.is("to") && word.possessive())) {
                return !before.is("following") || !isOccasion(frame, index);
            }
            placed |= PLACING.contains(before.lower());
        }
        return word.possessive() && !(placed && isOccasion(frame, index));
    }

    private static boolean isOccasion(Frame frame, int index) {
        for (int place = index + 1; place < Math.min(frame.size(), index + 4); place++) {
            if (OCCASIONS.contains(frame.lower(place))) {
                return true;
            }
        }
        return false;
    }
}
