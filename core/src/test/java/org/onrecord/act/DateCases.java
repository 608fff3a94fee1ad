// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.onrecord.document.Document;
import org.onrecord.document.Publication;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.document.Span;
import org.onrecord.segment.Segmenter;
import org.onrecord.speaker.SpeakerResolver;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Resolution;

/**
 * Writes what {@code training/media.py} learns from: for every labelled attribution, its
 * document, its label and its {@link MediumFeatures}. {@code DateCases CORPUS LABELS OUTPUT}: a folder with {@code text}
 * and {@code attributions}, a file of {@code training/labels}, and a file that is written.
 */
final class DateCases {

    private static final ActFeatures FEATURES = new ActFeatures();
    private static final ActClassifier CLASSIFIER = new ActClassifier(FEATURES);

    private DateCases() {}

    public static void main(String[] arguments) throws IOException {
        Path corpus = Path.of(arguments[0]);
        Map<String, Map<String, String>> labels = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of(arguments[1]))) {
            String[] cells = line.split("\t", -1);
            if (!line.startsWith("#") && !cells[5].equals("-")) {
                labels.computeIfAbsent(cells[0], document -> new HashMap<>()).put(cells[1], cells[5]);
            }
        }
        List<String> rows = new ArrayList<>();
        for (String name : labels.keySet()) {
            cases(corpus, name).forEach((event, candidates) -> {
                String label = labels.getOrDefault(name, Map.of()).get(event);
                if (label != null) {
                    rows.add(name + "\t" + event + "\t" + label + candidates);
                }
            });
        }
        Files.write(Path.of(arguments[2]), rows);
    }

    private static Map<String, String> cases(Path corpus, String name) throws IOException {
        String text = Files.readString(corpus.resolve("text").resolve(name + ".txt"));
        Map<String, Attribution> events = events(annotation(corpus, name));
        List<String> order = events.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> entry.getValue().start()))
                .map(Map.Entry::getKey)
                .toList();
        List<Attribution> attributions = order.stream().map(events::get).toList();
        SegmentedDocument document = new Segmenter().segment(new Document(name, text, Publication.UNKNOWN, List.of()));
        Resolution resolution = new SpeakerResolver().resolve(document, attributions);
        List<Utterance> utterances = new Utterances(document, attributions).of(resolution, FEATURES, CLASSIFIER);
        LocalDate published = LocalDate.parse(name.replaceFirst("^[^_]*_", "").substring(0, 10));
        Occasions occasions = new Occasions(utterances, new MediumReader(), new DateReader(published));
        DateCandidates candidates = new DateCandidates(document, utterances, occasions, published);
        Map<String, String> cases = new LinkedHashMap<>();
        for (int index = 0; index < order.size(); index++) {
            StringBuilder line = new StringBuilder("\t" + occasions.date(index));
            candidates
                    .of(index)
                    .forEach((date, features) -> line.append("\t")
                            .append(date)
                            .append(' ')
                            .append(String.join(" ", new TreeSet<>(features))));
            cases.put(order.get(index), line.toString());
        }
        return cases;
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
