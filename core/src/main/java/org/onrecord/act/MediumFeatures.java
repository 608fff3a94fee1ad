// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.statement.Medium;

/**
 * What an article tells of the way in which a statement was made: the rules for its own sentence and for its neighbours, the
 * words of the sentence, the settings that the article names before. Made for one article.
 */
final class MediumFeatures {

    private static final int FAR = 4;
    private static final int LEAD = 2;
    private static final int OFTEN = 3;
    private static final int RIGHT_AFTER = 150;
    private static final int QUARTERS = 4;

    private final Narration narration;
    private final Settings settingWords;
    private final List<Setting> settings;
    private final List<Utterance> utterances;
    private final Occasions occasions;

    MediumFeatures(Narration narration, Settings settings, List<Utterance> utterances, Occasions occasions) {
        this.narration = narration;
        this.settingWords = settings;
        this.settings = settings.in(narration);
        this.utterances = utterances;
        this.occasions = occasions;
    }

    /** The settings that the article names in its own words. */
    List<Setting> settings() {
        return settings;
    }

    /** The names of all features of a statement. */
    Set<String> of(int index) {
        Utterance utterance = utterances.get(index);
        Set<String> features = new HashSet<>();
        String prefix = utterance.isUttered() ? "u:" : "n:";
        form(utterance, name -> features.add(prefix + name));
        surroundings(utterance, name -> features.add(prefix + name));
        told(index, name -> {
            features.add(name);
            features.add(prefix + name);
        });
        company(index, name -> features.add(prefix + name));
        return features;
    }

    private void form(Utterance utterance, Consumer<String> feature) {
        feature.accept("act=" + utterance.act().label());
        feature.accept("lex=" + utterance.kind().label());
        feature.accept("kind=" + utterance.quotation().label());
        if (utterance.title()) {
            feature.accept("title");
        }
        if (utterance.turn()) {
            feature.accept("turn");
        }
        Words.of(utterance.cue()).forEach(word -> feature.accept("c=" + word));
        Words.of(utterance.source()).forEach(word -> feature.accept("s=" + word));
        feature.accept("to=" + hearer(utterance));
        for (FrameWord word : utterance.frame().words()) {
            if (!word.isMark() && !word.isContent() && !settingWords.isSetting(word.lower())) {
                feature.accept("f=" + word.lower());
            }
        }
    }

    /** Whether the hearer has a name, as an outlet has, or is somebody's sister. */
    private static String hearer(Utterance utterance) {
        List<FrameWord> words = AddresseeReader.hearer(utterance);
        if (words.isEmpty()) {
            return "nobody";
        }
        return words.stream().anyMatch(FrameWord::isCapitalised) ? "name" : "noun";
    }

    private void surroundings(Utterance utterance, Consumer<String> feature) {
        int here = narration.paragraph(utterance.place());
        Map<Medium, Integer> count = new EnumMap<>(Medium.class);
        Map<Medium, Integer> nearest = new EnumMap<>(Medium.class);
        Medium last = Medium.UNSPECIFIED;
        for (Setting setting : settings) {
            if (utterance.frame().covers(setting.place())) {
                continue; // the rules know whether it was made there
            }
            count.merge(setting.medium(), 1, Integer::sum);
            if (setting.paragraph() <= LEAD) {
                feature.accept((setting.paragraph() == 0 ? "head=" : "lead=")
                        + setting.medium().label());
            }
            if (setting.place() < utterance.cueEnd() + RIGHT_AFTER) {
                last = setting.medium();
                nearest.put(last, Math.max(0, Math.min(FAR, here - setting.paragraph())));
            }
        }
        nearest.forEach((medium, distance) -> feature.accept("near=" + medium.label() + ':' + distance));
        feature.accept("last=" + last.label() + ':' + nearest.getOrDefault(last, FAR));
        count.forEach((medium, times) -> feature.accept((times < OFTEN ? "some=" : "many=") + medium.label()));
    }

    /** What the rules tell of this statement, and of those around it. */
    private void told(int index, Consumer<String> feature) {
        feature.accept("own=" + occasions.toldBySentence(index).label());
        feature.accept("rule=" + occasions.medium(index).label());
        feature.accept("before=" + nearest(index, -1).label());
        feature.accept("after=" + nearest(index, 1).label());
    }

    /** The medium of the same speaker's next statement in a direction of which one is told. */
    private Medium nearest(int index, int step) {
        String speaker = utterances.get(index).speaker();
        for (int other = index + step; other >= 0 && other < utterances.size(); other += step) {
            boolean same = !speaker.isEmpty() && utterances.get(other).speaker().equals(speaker);
            if (same && occasions.medium(other) != Medium.UNSPECIFIED) {
                return occasions.medium(other);
            }
        }
        return Medium.UNSPECIFIED;
    }

    /** The media told of what the same speaker says elsewhere, and how much of the article is this speaker's. */
    private void company(int index, Consumer<String> feature) {
        String speaker = utterances.get(index).speaker();
        int same = 0;
        for (int other = 0; other < utterances.size(); other++) {
            if (utterances.get(other).speaker().equals(speaker)) {
                same++;
                if (!speaker.isEmpty() && occasions.medium(other) != Medium.UNSPECIFIED) {
                    feature.accept("same=" + occasions.medium(other).label());
                }
            }
        }
        feature.accept("share=" + QUARTERS * same / utterances.size());
    }
}
