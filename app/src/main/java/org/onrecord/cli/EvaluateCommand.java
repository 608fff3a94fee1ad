// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.corpus.Wording;
import org.onrecord.document.Document;
import org.onrecord.document.Publication;
import org.onrecord.evaluate.AnswerScorer;
import org.onrecord.evaluate.AttributionScorer;
import org.onrecord.evaluate.AttributionScores;
import org.onrecord.evaluate.GoldArticle;
import org.onrecord.evaluate.GoldFile;
import org.onrecord.evaluate.SameWordsScorer;
import org.onrecord.evaluate.StatementScorer;
import org.onrecord.evaluate.StatementScores;
import org.onrecord.format.BratFile;
import org.onrecord.format.MalformedBratException;
import org.onrecord.ingest.PlainTextReader;
import org.onrecord.ingest.UnreadableException;
import org.onrecord.pipeline.Pipeline;
import org.onrecord.statement.ArticleRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code onrecord evaluate}: how good the records are, measured on annotated texts. */
@Command(
        name = "evaluate",
        description = "Measures how well On Record finds what people marked.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class EvaluateCommand implements Callable<Integer> {

    private static final String TEXT = ".txt";
    private static final String ANNOTATION = ".ann";
    private static final String LABELS = ".gold.json";
    private static final Pattern ANNOTATOR = Pattern.compile("_[0-9a-f]{4}$");

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "DIR",
            description = "brat files: <doc>.ann or <doc>_<annotator>.ann, each of which is scored")
    private @Nullable Path gold;

    @Option(names = "--text", required = true, paramLabel = "DIR", description = "the texts: <doc>.txt")
    private @Nullable Path texts;

    @Option(
            names = "--cues",
            split = ",",
            paramLabel = "WORD",
            description = "ask only for gold attributions whose cue has one of these words; recall is what counts then")
    private Set<String> cues = new HashSet<>();

    @Option(
            names = "--statements",
            paramLabel = "DIR",
            description = "files <doc>.gold.json that say who speaks and what kind of statement it is: scored as well")
    private @Nullable Path statements;

    @Option(
            names = "--given",
            description = "with --statements: take the annotated spans as given, so that resolution alone is judged")
    private boolean given;

    @Option(
            names = "--same-words",
            paramLabel = "FILE",
            description =
                    "judged pairs of statements of different texts: how well those that quote the same words are found "
                            + "(part, same|different|unclear and two ids, by tabs); takes the annotated spans as given")
    private @Nullable Path sameWords;

    @Option(
            names = "--answers",
            paramLabel = "FILE",
            description =
                    "judged pairs of statements of different texts: how well is found which disputes, supports or answers which "
                            + "(part, none|unclear|relations and two ids, by tabs); takes the annotated spans as given")
    private @Nullable Path answers;

    @Mixin
    private ModelOption model = new ModelOption();

    private final PlainTextReader reader = new PlainTextReader(Publication.UNKNOWN);
    private final Map<String, ArticleRecord> records = new HashMap<>();

    @Override
    public Integer call() throws Exception {
        if (sameWords != null) {
            SameWordsScorer.rows(sameWords, wordings()).forEach(out()::println);
            out().flush();
            return 0;
        }
        if (answers != null) {
            AnswerScorer.rows(answers, AnswersFound.among(resolved())).forEach(out()::println);
            out().flush();
            return 0;
        }
        if (given && statements == null) {
            throw new ParameterException(command().commandLine(), "--given needs --statements");
        }
        try (Pipeline pipeline = model.pipeline()) {
            if (!given) {
                attributions(pipeline).rows().forEach(out()::println);
            }
            if (statements != null) {
                statements(pipeline, statements).rows().forEach(out()::println);
            }
        }
        out().flush();
        return 0;
    }

    private AttributionScores attributions(Pipeline pipeline) throws Exception {
        AttributionScorer scorer = new AttributionScorer(cues);
        AttributionScores scores = AttributionScores.NOTHING;
        for (Path file : files(Objects.requireNonNull(gold), ANNOTATION)) {
            ArticleRecord record = record(pipeline, documentOf(file));
            scores = scores.plus(scorer.score(
                    record.document().text(),
                    annotation(file, record.document()),
                    record.statements().stream()
                            .map(statement -> statement.attribution())
                            .toList()));
        }
        return scores;
    }

    private StatementScores statements(Pipeline pipeline, Path labels) throws Exception {
        StatementScores scores = StatementScores.NOTHING;
        for (Path file : files(labels, LABELS)) {
            GoldArticle article = GoldArticle.read(file);
            Document document = document(article.document());
            BratFile annotation = annotation(Objects.requireNonNull(gold).resolve(article.annotation()), document);
            ArticleRecord record = given
                    ? pipeline.resolve(document, annotation.attributions())
                    : record(pipeline, article.document());
            scores = scores.plus(StatementScorer.score(article, annotation, record.statements()));
        }
        return scores;
    }

    private List<Wording> wordings() throws Exception {
        List<Wording> wordings = new ArrayList<>();
        try (Pipeline pipeline = Pipeline.withoutModel()) {
            resolved().forEach(record -> wordings.addAll(pipeline.wordings(record)));
        }
        return wordings;
    }

    /** The records of all texts, each as its first annotator marked it. */
    private List<ArticleRecord> resolved() throws Exception {
        List<ArticleRecord> resolved = new ArrayList<>();
        Set<String> done = new HashSet<>();
        try (Pipeline pipeline = Pipeline.withoutModel()) {
            for (Path file : files(Objects.requireNonNull(gold), ANNOTATION)) {
                if (done.add(documentOf(file))) {
                    Document document = document(documentOf(file));
                    resolved.add(pipeline.resolve(
                            document, annotation(file, document).attributions()));
                }
            }
        }
        return resolved;
    }

    /** The record of a document, read once however many people annotated it. */
    private ArticleRecord record(Pipeline pipeline, String name) throws UnreadableException {
        ArticleRecord known = records.get(name);
        if (known == null) {
            known = pipeline.read(document(name));
            records.put(name, known);
        }
        return known;
    }

    private Document document(String name) throws UnreadableException {
        return reader.read(Objects.requireNonNull(texts).resolve(name + TEXT), name + TEXT);
    }

    /** The document that a brat file annotates: the one of its name, else without the annotator's mark. */
    private String documentOf(Path annotation) {
        String file = String.valueOf(annotation.getFileName());
        String name = file.substring(0, file.length() - ANNOTATION.length());
        boolean exact = Files.exists(Objects.requireNonNull(texts).resolve(name + TEXT));
        return exact ? name : ANNOTATOR.matcher(name).replaceFirst("");
    }

    private static BratFile annotation(Path file, Document document) throws IOException, MalformedBratException {
        return GoldFile.read(file, document.text());
    }

    private static List<Path> files(Path folder, String extension) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(extension))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new IOException(folder + ": no " + extension + " files");
            }
            return found;
        }
    }

    private CommandSpec command() {
        return Objects.requireNonNull(spec);
    }

    private PrintWriter out() {
        return command().commandLine().getOut();
    }
}
