// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onrecord.document.Document;
import org.onrecord.document.Publication;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.document.Span;
import org.onrecord.segment.Segmenter;
import org.onrecord.speaker.SpeakerResolver;
import org.onrecord.statement.Act;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.AttributionScores;
import org.onrecord.statement.Resolution;

/**
 * An article of a corpus whose attributions are labelled, as the readers of this package see it.
 *
 * @param name of its file
 * @param events ids of its attributions in the order of the text
 * @param utterances one for each
 */
record LabelledArticle(String name, SegmentedDocument document, List<String> events, List<Utterance> utterances) {

    private static final ActFeatures FEATURES = new ActFeatures();
    private static final Classifier<Act> ACTS = Classifier.ofActs();

    /** What is told of each attribution of an article, by its index. */
    interface Case {
        String of(int index);
    }

    /** Tells the cases of one article. */
    interface Cases {
        Case in(LabelledArticle article);
    }

    /**
     * Writes a line for each label of a file: what the cases of its article make of it and of the label.
     *
     * @param arguments a folder with {@code text} and {@code attributions}, a file of {@code training/labels}, and a file that
     *     is written
     * @param column of the label; a dash in it is none
     * @param line makes a line of a document, an attribution, its label and its case
     */
    static void write(String[] arguments, int column, String line, Cases cases) throws IOException {
        Map<String, Map<String, String>> labels = new LinkedHashMap<>();
        for (String text : Files.readAllLines(Path.of(arguments[1]))) {
            String[] cells = text.split("\t", -1);
            if (!text.startsWith("#") && !cells[column].equals("-")) {
                labels.computeIfAbsent(cells[0], document -> new HashMap<>()).put(cells[1], cells[column]);
            }
        }
        List<String> rows = new ArrayList<>();
        for (Map.Entry<String, Map<String, String>> labelled : labels.entrySet()) {
            LabelledArticle article = read(Path.of(arguments[0]), labelled.getKey());
            Case told = cases.in(article);
            for (int index = 0; index < article.events().size(); index++) {
                String event = article.events().get(index);
                String label = labelled.getValue().get(event);
                if (label != null) {
                    rows.add(String.format(line, article.name(), event, label, told.of(index)));
                }
            }
        }
        Files.write(Path.of(arguments[2]), rows);
    }

    private static LabelledArticle read(Path corpus, String name) throws IOException {
        String text = Files.readString(corpus.resolve("text").resolve(name + ".txt"));
        Map<String, Attribution> events = events(annotation(corpus, name));
        List<String> order = events.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> entry.getValue().start()))
                .map(Map.Entry::getKey)
                .toList();
        List<Attribution> attributions = order.stream().map(events::get).toList();
        SegmentedDocument document = new Segmenter().segment(new Document(name, text, Publication.UNKNOWN, List.of()));
        Resolution resolution = new SpeakerResolver().resolve(document, attributions);
        List<Utterance> utterances = new Utterances(document, new Sentences(document), attributions)
                .of(resolution, FEATURES, ACTS, AttributionScores.NONE);
        return new LabelledArticle(name, document, order, utterances);
    }

    private static Path annotation(Path corpus, String name) throws IOException {
        try (Stream<Path> files = Files.list(corpus.resolve("attributions"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(name + "_"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The attributions of a brat file by their ids; its code points are taken for chars, which differ after an emoji only. */
    private static Map<String, Attribution> events(Path file) throws IOException {
        Map<String, List<Span>> spans = new HashMap<>();
        List<String[]> lines = Files.readAllLines(file).stream()
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells.length > 1)
                .toList();
        lines.stream().filter(line -> line[0].startsWith("T")).forEach(line -> spans.put(line[0], pieces(line[1])));
        Map<String, Attribution> events = new LinkedHashMap<>();
        lines.stream().filter(line -> line[0].startsWith("E")).forEach(line -> {
            List<Span> cue = spans(line[1], "Cue", spans);
            List<Span> content = spans(line[1], "Content", spans);
            if (!cue.isEmpty() || !content.isEmpty()) {
                events.put(line[0], new Attribution(spans(line[1], "Source", spans), cue, content, null, 1));
            }
        });
        return events;
    }

    private static List<Span> pieces(String entity) {
        return Stream.of(entity.substring(entity.indexOf(' ') + 1).split(";", -1))
                .map(piece -> piece.split(" ", -1))
                .map(ends -> new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                .toList();
    }

    private static List<Span> spans(String event, String role, Map<String, List<Span>> spans) {
        return Stream.of(event.split(" ", -1))
                .map(argument -> argument.split(":", -1))
                .filter(argument -> argument[0].replaceAll("[0-9]+$", "").equals(role))
                .flatMap(argument -> spans.getOrDefault(argument[1], List.of()).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
