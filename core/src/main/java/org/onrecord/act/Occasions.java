// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.Medium;
import org.onrecord.statement.PartialDate;

/**
 * Where and when each statement of one article was made. An article says it once and goes on quoting: what a speaker says
 * next, in the same tense, was said on the same occasion, and so was what the headline and the lead have of it.
 */
final class Occasions {

    private static final Set<String> WRITING = Set.of("wrote", "writes", "writing", "written");
    private static final Set<Medium> OF_ONE_SENTENCE = Set.of(Medium.PRIVATE, Medium.CALL, Medium.COURT_OR_LEGAL);

    private final List<Utterance> utterances;
    private final List<@Nullable Medium> media = new ArrayList<>();
    private final List<@Nullable PartialDate> dates = new ArrayList<>();

    Occasions(List<Utterance> utterances, MediumReader mediumReader, DateReader dateReader) {
        this.utterances = utterances;
        for (Utterance utterance : utterances) {
            media.add(mediumReader.read(utterance));
            dates.add(dateReader.read(utterance));
        }
        interviewTurns();
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
        Set<String> speakers = new java.util.HashSet<>();
        for (Utterance utterance : utterances) {
            if (utterance.turn()) {
                asked |= utterance.content().stripTrailing().endsWith("?");
                speakers.add(utterance.speaker());
            }
        }
        if (!asked || speakers.size() < 2) {
            return;
        }
        for (int index = 0; index < utterances.size(); index++) {
            if (speakers.contains(utterances.get(index).speaker()) && media.get(index) != Medium.DEBATE) {
                media.set(index, Medium.INTERVIEW);
            }
        }
    }

    private void spread(List<Integer> places) {
        int first = firstKnown(places);
        if (first < 0) {
            return;
        }
        Medium medium = media.get(places.get(first));
        PartialDate date = dates.get(places.get(first));
        for (int index : places.subList(0, first)) {
            give(index, medium, date);
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
        if (!utterance.isUttered() || DateReader.isPerfect(Words.of(utterance.cue()))) {
            return;
        }
        if (media.get(index) == null && medium != null && !OF_ONE_SENTENCE.contains(medium)) {
            media.set(index, medium);
        }
        if (dates.get(index) == null) {
            dates.set(index, date);
        }
    }
}
