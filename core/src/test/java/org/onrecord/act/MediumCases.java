// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.io.IOException;
import java.util.TreeSet;

/**
 * Writes what {@code training/media.py} learns from: for every labelled attribution, its document, its id, its label and its
 * {@link MediumFeatures}. {@code MediumCases CORPUS LABELS OUTPUT}, see {@link LabelledArticle#write}.
 */
final class MediumCases {

    private static final int MEDIUM = 4;

    private MediumCases() {}

    public static void main(String[] arguments) throws IOException {
        LabelledArticle.write(arguments, MEDIUM, "%1$s\t%2$s\t%3$s\t%4$s", MediumCases::in);
    }

    private static LabelledArticle.Case in(LabelledArticle article) {
        Occasions occasions = new Occasions(article.utterances(), new MediumReader(), new DateReader(null));
        Narration narration = new Narration(article.document(), article.utterances());
        MediumFeatures features = new MediumFeatures(narration, new Settings(), article.utterances(), occasions);
        return index -> String.join(" ", new TreeSet<>(features.of(index)));
    }
}
