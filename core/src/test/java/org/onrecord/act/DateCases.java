// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.PartialDate;

/**
 * Writes what {@code training/dates.py} learns from: the names of the features, then for every labelled attribution its
 * document, its id, its label, and its {@link DateCandidates}, none first. {@code DateCases CORPUS LABELS OUTPUT}, see
 * {@link LabelledArticle#write}.
 */
final class DateCases {

    private static final int DATE = 5;

    private DateCases() {}

    public static void main(String[] arguments) throws IOException {
        LabelledArticle.write(arguments, DATE, "%1$s\t%2$s\t%3$s\t%4$s", DateCases::in);
        Path output = Path.of(arguments[2]);
        List<String> lines = new ArrayList<>(Files.readAllLines(output));
        lines.add(0, Stream.of(DateFeature.values()).map(Enum::name).collect(Collectors.joining(" ", "# ", "")));
        Files.write(output, lines);
    }

    private static LabelledArticle.Case in(LabelledArticle article) {
        LocalDate published =
                LocalDate.parse(article.name().replaceFirst("^[^_]*_", "").substring(0, 10));
        Occasions occasions = new Occasions(article.utterances(), new MediumReader(), new DateReader(published));
        Narration narration = new Narration(article.document(), article.utterances());
        DatedArticle dated = new DatedArticle(
                article.document(),
                new Sentences(article.document()),
                article.utterances(),
                occasions,
                new Settings().in(narration),
                published);
        return index -> {
            DateCandidates candidates = new DateCandidates(dated, narration, index);
            StringBuilder line = new StringBuilder(told(null, candidates.none()));
            candidates.dates().forEach((date, evidence) -> line.append('\t').append(told(date, evidence)));
            return line.toString();
        };
    }

    private static String told(@Nullable PartialDate date, DateEvidence evidence) {
        StringBuilder line = new StringBuilder().append(date);
        for (DateFeature feature : DateFeature.values()) {
            float value = evidence.get(feature);
            line.append(' ').append(value == Math.rint(value) ? Long.toString((long) value) : Float.toString(value));
        }
        return line.toString();
    }
}
