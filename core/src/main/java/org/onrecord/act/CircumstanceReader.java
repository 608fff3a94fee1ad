// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.PublicationDate;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Circumstances;
import org.onrecord.statement.Resolution;

/**
 * Reads how, when and to whom things were said: which act each statement is, whether the article presents it as made, by
 * what way, on which day, to whom, and on what condition. Dates are counted from the day of publication. Safe to share
 * between threads.
 */
public final class CircumstanceReader {

    private final ActFeatures features = new ActFeatures();
    private final ActClassifier classifier = new ActClassifier(features);
    private final MediumReader media = new MediumReader();

    /**
     * The circumstances of each attribution, at its index.
     *
     * @param attributions spans of the document's text, in the order of the text
     * @param resolution who makes each of them
     */
    public List<Circumstances> read(SegmentedDocument document, List<Attribution> attributions, Resolution resolution) {
        List<Utterance> utterances = new Utterances(document, attributions).of(resolution, features, classifier);
        Occasions occasions = new Occasions(utterances, media, new DateReader(day(document)));
        AddresseeReader addressees = new AddresseeReader(document.text(), resolution);
        List<Circumstances> circumstances = new ArrayList<>(utterances.size());
        for (int index = 0; index < utterances.size(); index++) {
            Utterance utterance = utterances.get(index);
            circumstances.add(new Circumstances(
                    utterance.act(),
                    AssertionReader.isAsserted(utterance),
                    occasions.medium(index),
                    occasions.date(index),
                    addressees.read(utterance),
                    ConditionReader.read(document.text(), utterance)));
        }
        return circumstances;
    }

    private static @Nullable LocalDate day(SegmentedDocument document) {
        PublicationDate published = document.document().publication().published();
        return published == null ? null : published.date();
    }
}
