// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.document.Publication;
import org.onrecord.evaluate.AttributionScorer;
import org.onrecord.evaluate.CalibrationFit;
import org.onrecord.evaluate.Judged;
import org.onrecord.format.BratFile;
import org.onrecord.ingest.PlainTextReader;
import org.onrecord.pipeline.EvidenceReader;
import org.onrecord.pipeline.EvidenceReader.Supported;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code onrecord calibrate}: how sure a model may be, learned from annotated texts that it was not trained on. */
@Command(
        name = "calibrate",
        description = "Fits a model's confidence to annotated texts that it was not trained on,"
                + " and prints the line for its parameters.txt.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CalibrateCommand implements Callable<Integer> {

    private static final Pattern ENDING = Pattern.compile("(_[0-9a-f]{4})?\\.ann$");

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "DIR",
            description = "brat files: <doc>.ann or <doc>_<annotator>.ann")
    private @Nullable Path gold;

    @Option(names = "--text", required = true, paramLabel = "DIR", description = "the texts: <doc>.txt")
    private @Nullable Path texts;

    @Mixin
    private ModelOption model = new ModelOption();

    @Override
    public Integer call() throws Exception {
        CalibrationFit fit = new CalibrationFit();
        try (EvidenceReader reader = model.evidenceReader()) {
            for (Path annotation : annotations()) {
                judge(annotation, reader, fit);
            }
        }
        String weights = fit.calibration().weights().stream()
                .map(weight -> String.format(Locale.ROOT, "%.4f", weight))
                .collect(Collectors.joining(" "));
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println("calibration\t1x" + fit.calibration().weights().size() + "\t" + weights);
        return 0;
    }

    private void judge(Path annotation, EvidenceReader reader, CalibrationFit fit) throws Exception {
        String name = ENDING.matcher(String.valueOf(annotation.getFileName())).replaceFirst(".txt");
        Document document = new PlainTextReader(Publication.UNKNOWN)
                .read(Objects.requireNonNull(texts).resolve(name), name);
        BratFile marked = BratFile.parse(Files.readString(annotation), annotation.toString(), document.text());
        List<Supported> found = reader.read(document).stream()
                .filter(supported -> supported.attribution().within() == null)
                .toList();
        List<Judged> judged = new AttributionScorer(Set.of())
                .score(
                        document.text(),
                        marked,
                        found.stream().map(Supported::attribution).toList())
                .judged();
        for (int index = 0; index < found.size(); index++) {
            fit.add(found.get(index).evidence(), judged.get(index).right());
        }
    }

    private List<Path> annotations() throws IOException {
        try (Stream<Path> files = Files.list(Objects.requireNonNull(gold))) {
            return files.filter(file -> file.toString().endsWith(".ann"))
                    .sorted()
                    .toList();
        }
    }
}
