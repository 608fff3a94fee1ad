// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.document.Paragraph;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.statement.Medium;

/**
 * What an article as a whole tells of the way in which a statement was made that its own sentence does not tell: the
 * settings that it names before, and the media of its other statements. Made for one article.
 */
final class MediumFeatures {

    private static final int FAR = 4;
    private static final int LEAD = 2;
    private static final int OFTEN = 3;
    private static final int RIGHT_AFTER = 150;
    private static final int QUARTERS = 4;

    private final List<Paragraph> paragraphs;
    private final List<Setting> settings;
    private final List<Utterance> utterances;
    private final List<Medium> known = new ArrayList<>();

    MediumFeatures(SegmentedDocument document, Settings settings, List<Utterance> utterances, Occasions occasions) {
        this.paragraphs = document.paragraphs();
        this.settings = settings.in(document, utterances);
        this.utterances = utterances;
        for (int index = 0; index < utterances.size(); index++) {
            known.add(occasions.medium(index));
        }
    }

    /** The names of all features of a statement. */
    Set<String> of(int index) {
        Utterance utterance = utterances.get(index);
        Set<String> features = new HashSet<>();
        String prefix = utterance.isUttered() ? "u:" : "n:";
        form(utterance, name -> features.add(prefix + name));
        narration(utterance, name -> features.add(prefix + name));
        company(utterance, name -> features.add(prefix + name));
        return features;
    }

    private static void form(Utterance utterance, Consumer<String> feature) {
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
    }

    private void narration(Utterance utterance, Consumer<String> feature) {
        int here = paragraph(utterance.place());
        Map<Medium, Integer> count = new EnumMap<>(Medium.class);
        Map<Medium, Integer> nearest = new EnumMap<>(Medium.class);
        Medium last = Medium.UNSPECIFIED;
        for (Setting setting : settings) {
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

    private void company(Utterance utterance, Consumer<String> feature) {
        int same = 0;
        for (int index = 0; index < utterances.size(); index++) {
            boolean own = Objects.equals(utterances.get(index).speaker(), utterance.speaker());
            same += own ? 1 : 0;
            if (known.get(index) != Medium.UNSPECIFIED) {
                feature.accept("other=" + known.get(index).label());
                if (own && !utterance.speaker().isEmpty()) {
                    feature.accept("same=" + known.get(index).label());
                }
            }
        }
        feature.accept("share=" + QUARTERS * same / utterances.size());
    }

    /** The index of the paragraph in which a place stands. */
    private int paragraph(int place) {
        int index = 0;
        while (index < paragraphs.size() - 1 && paragraphs.get(index).span().end() <= place) {
            index++;
        }
        return index;
    }
}
