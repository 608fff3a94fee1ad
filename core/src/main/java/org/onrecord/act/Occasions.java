// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.Medium;
import org.onrecord.statement.PartialDate;
import org.onrecord.statement.Quotation;

/**
 * Where and when each statement of one article was made. An article says it once and goes on quoting: what a speaker says
 * next, in the same tense, was said on the same occasion, and so was what the headline and the lead have of it.
 */
final class Occasions {

    private static final Set<String> WRITING = Set.of("wrote", "writes", "writing", "written");
    private static final Set<Medium> OF_ONE_SENTENCE = Set.of(
            Medium.PRIVATE, Medium.CALL, Medium.COURT_OR_LEGAL, Medium.BOOK, Medium.SOCIAL_POST, Medium.TESTIMONY);

    private final List<Utterance> utterances;
    private final List<@Nullable Medium> media = new ArrayList<>();
    private final List<Medium> toldBySentence;
    private final List<@Nullable PartialDate> datesToldBySentence;
    private final List<@Nullable PartialDate> dates = new ArrayList<>();

    Occasions(List<Utterance> utterances, MediumReader mediumReader, DateReader dateReader) {
        this.utterances = utterances;
        for (Utterance utterance : utterances) {
            media.add(mediumReader.read(utterance));
            dates.add(dateReader.read(utterance));
        }
        toldBySentence = media.stream()
                .map(medium -> Objects.requireNonNullElse(medium, Medium.UNSPECIFIED))
                .toList();
        datesToldBySentence = new ArrayList<>(dates);
        interviewTurns();
        announcedInterviews();
        Map<String, List<Integer>> bySpeaker = new HashMap<>();
        for (int index = 0; index < utterances.size(); index++) {
            if (!utterances.get(index).speaker().isEmpty()) {
                bySpeaker
                        .computeIfAbsent(utterances.get(index).speaker(), speaker -> new ArrayList<>())
                        .add(index);
            }
        }
        bySpeaker.values().forEach(this::spread);
    }

    /** What a statement's own sentence tells. */
    Medium toldBySentence(int index) {
        return toldBySentence.get(index);
    }

    /** The day that a statement's own sentence tells. */
    @Nullable
    PartialDate dateToldBySentence(int index) {
        return datesToldBySentence.get(index);
    }

    /** What the rules tell of a statement. */
    Medium medium(int index) {
        Medium medium = media.get(index);
        if (medium != null) {
            return medium;
        }
        boolean writes = Words.of(utterances.get(index).cue()).stream().anyMatch(WRITING::contains);
        return writes && utterances.get(index).isUttered() ? Medium.ARTICLE_OR_OP_ED : Medium.UNSPECIFIED;
    }

    @Nullable
    PartialDate date(int index) {
        return dates.get(index);
    }

    /** Turns of a transcript in which somebody asks are an interview, and so is what its speakers say elsewhere. */
    private void interviewTurns() {
        boolean asked = false;
        Set<String> speakers = new HashSet<>();
        for (Utterance utterance : utterances) {
            if (utterance.turn()) {
                asked |= utterance.content().stripTrailing().endsWith("?");
                speakers.add(utterance.speaker());
            }
        }
        if (!asked || speakers.size() < 2) {
            return;
        }
        PartialDate day = null;
        for (int index = 0; index < utterances.size(); index++) {
            if (speakers.contains(utterances.get(index).speaker()) && media.get(index) != Medium.DEBATE) {
                media.set(index, Medium.INTERVIEW);
                day = day == null ? dates.get(index) : day;
            }
        }
        for (int index = 0; index < utterances.size(); index++) {
            boolean part = utterances.get(index).turn()
                    || (utterances.get(index).title()
                            && speakers.contains(utterances.get(index).speaker()));
            if (part && dates.get(index) == null) {
                dates.set(index, day);
            }
        }
    }

    /** An interview that the article speaks of as given makes interviews of what its giver says. */
    private void announcedInterviews() {
        Set<String> givers = new HashSet<>();
        utterances.stream().filter(Occasions::givesInterview).forEach(giver -> givers.add(giver.speaker()));
        for (int index = 0; index < utterances.size(); index++) {
            Utterance utterance = utterances.get(index);
            if (media.get(index) == null && givers.contains(utterance.speaker()) && continues(utterance)) {
                media.set(index, Medium.INTERVIEW);
            }
        }
    }

    private static boolean givesInterview(Utterance utterance) {
        return !utterance.kind().leavesActOpen()
                && utterance.quotation() != Quotation.DIRECT
                && !utterance.speaker().isEmpty()
                && utterance.content().contains(" interview ");
    }

    private void spread(List<Integer> places) {
        int first = firstKnown(places);
        if (first < 0) {
            return;
        }
        Medium medium = media.get(places.get(first));
        PartialDate date = dates.get(places.get(first));
        for (int index : places.subList(0, first)) {
            if (anticipates(utterances.get(index))) {
                give(index, medium, date);
            }
        }
        for (int index : places.subList(first, places.size())) {
            Medium ownMedium = media.get(index);
            PartialDate ownDate = dates.get(index);
            boolean elsewhere = ownMedium != null && medium != null && ownMedium != medium;
            boolean later = ownDate != null && date != null && !ownDate.equals(date);
            if (elsewhere || later) {
                medium = ownMedium;
                date = ownDate;
            } else {
                medium = ownMedium == null ? medium : ownMedium;
                date = ownDate == null ? date : ownDate;
            }
            give(index, medium, date);
        }
    }

    /** Whether a statement without a place of its own was made where the speaker's others were. */
    private static boolean continues(Utterance utterance) {
        boolean opinion = utterance.kind() == CueClass.JUDGEMENT && utterance.quotation() == Quotation.INDIRECT;
        return utterance.isUttered()
                && !DateReader.isPerfect(Words.of(utterance.cue()))
                && (!opinion || utterance.title());
    }

    /** Whether a statement may come before the words that tell where it was made. */
    private static boolean anticipates(Utterance utterance) {
        return utterance.title()
                || (utterance.kind() != CueClass.JUDGEMENT
                        && utterance.kind() != CueClass.COMMITMENT
                        && utterance.kind() != CueClass.DENIAL);
    }

    private int firstKnown(List<Integer> places) {
        for (int place = 0; place < places.size(); place++) {
            int index = places.get(place);
            if (utterances.get(index).isUttered() && (media.get(index) != null || dates.get(index) != null)) {
                return place;
            }
        }
        return -1;
    }

    private void give(int index, @Nullable Medium medium, @Nullable PartialDate date) {
        Utterance utterance = utterances.get(index);
        if (!continues(utterance)) {
            return;
        }
        if (media.get(index) == null && medium != null && !OF_ONE_SENTENCE.contains(medium)) {
            media.set(index, medium);
        }
        if (dates.get(index) == null && date != null && date.month() != null) {
            dates.set(index, date);
        }
    }
}
