// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.io.IOException;
import java.time.LocalDate;
import java.util.TreeSet;

/**
 * Writes what {@code training/dates.py} learns from: for every labelled attribution, its document, its id, its label, what the
 * rules say, and its {@link DateCandidates}. {@code DateCases CORPUS LABELS OUTPUT}, see {@link LabelledArticle#write}.
 */
final class DateCases {

    private static final int DATE = 5;

    private DateCases() {}

    public static void main(String[] arguments) throws IOException {
        LabelledArticle.write(arguments, DATE, "%1$s\t%2$s\t%3$s\t%4$s", DateCases::in);
    }

    private static LabelledArticle.Case in(LabelledArticle article) {
        LocalDate published =
                LocalDate.parse(article.name().replaceFirst("^[^_]*_", "").substring(0, 10));
        Occasions occasions = new Occasions(article.utterances(), new MediumReader(), new DateReader(published));
        Narration narration = new Narration(article.document(), article.utterances());
        DateCandidates candidates = new DateCandidates(narration, article.utterances(), occasions, published);
        return index -> {
            StringBuilder line = new StringBuilder().append(occasions.date(index));
            candidates
                    .of(index)
                    .forEach((date, features) -> line.append("\t")
                            .append(date)
                            .append(' ')
                            .append(String.join(" ", new TreeSet<>(features))));
            return line.toString();
        };
    }
}
