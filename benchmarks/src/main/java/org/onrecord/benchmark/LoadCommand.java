// SPDX-License-Identifier: Apache-2.0
package org.onrecord.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How many reads a second the server answers from a large record, how fast, and whether its memory stays as it is. */
@Command(
        name = "load",
        description = {
            "Starts onrecord serve over a record and reads from it at a fixed rate: searches with facets, articles, statements, persons, disputes.",
            "Each answer's time counts from the moment at which its question was due, so that one slow answer does not hide those behind it."
        },
        mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {

    /** The rate held is the highest at which no answer failed and 99 of 100 came within this time. */
    private static final double WITHIN_MILLISECONDS = 300;

    private static final double STEP = 1.25;
    /** Of so many questions, one at least is of the rarest kind. */
    private static final int RAREST = 12;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--db", required = true, paramLabel = "FILE", description = "the record")
    private Path database = Path.of("");

    @Option(
            names = "--rate",
            defaultValue = "200",
            paramLabel = "N",
            description = "reads a second (default: ${DEFAULT-VALUE})")
    private int rate = 200;

    @Option(
            names = "--seconds",
            defaultValue = "60",
            paramLabel = "N",
            description = "for how long (default: ${DEFAULT-VALUE})")
    private int seconds = 60;

    @Option(
            names = "--connections",
            defaultValue = "50",
            paramLabel = "N",
            description = "how many at the same time (default: ${DEFAULT-VALUE})")
    private int connections = 50;

    @Option(
            names = "--highest",
            paramLabel = "N",
            description = "then raise the rate by a quarter, N seconds each, until it does not hold")
    private int highest;

    @Option(
            names = "--each",
            paramLabel = "N",
            description =
                    "then ask up to N others of each kind, one after another, and say what processor time one takes")
    private int each;

    @Option(
            names = "--heap",
            defaultValue = "2g",
            paramLabel = "SIZE",
            description = "of the server (default: ${DEFAULT-VALUE})")
    private String heap = "2g";

    @Override
    public Integer call() throws Exception {
        try (LoadedServer server = LoadedServer.start(database, heap)) {
            int warming = Math.max(10, seconds / 4);
            int asked = rate * (warming + seconds);
            List<Question> all = new QuestionMaker(server.address()).make(asked + each * RAREST);
            List<Question> questions = all.subList(0, asked);
            say(
                    "%,d questions, %,d of them different; load %s",
                    questions.size(), questions.stream().distinct().count(), Machine.load());
            Load load = new Load(server.address(), questions, connections);
            load.run(rate, warming);
            long before = server.heapBytes();
            double worked = server.processorSeconds();
            Load.Outcome outcome = load.run(rate, seconds);
            say("%s", outcome);
            say(
                    "processor time of the server: %.1f ms an answer",
                    1e3
                            * (server.processorSeconds() - worked)
                            / Math.max(1, outcome.micros().size()));
            say(
                    "memory of the server after collection: %.0f MB before, %.0f MB after",
                    before / 1e6, server.heapBytes() / 1e6);
            if (each > 0) {
                costs(server, all.subList(asked, all.size()));
            }
            if (highest > 0) {
                raise(load);
            }
            return outcome.errors() == 0 ? 0 : 1;
        }
    }

    /** What an answer of each kind costs the server, which by now is warm. */
    private void costs(LoadedServer server, List<Question> questions) {
        Map<String, List<Question>> kinds = questions.stream()
                .distinct()
                .collect(Collectors.groupingBy(Question::shape, TreeMap::new, Collectors.toList()));
        try (Connection connection = new Connection(server.address())) {
            kinds.forEach((shape, some) -> {
                double before = server.processorSeconds();
                long answered = some.stream()
                        .limit(each)
                        .filter(question -> connection.get(question.path()))
                        .count();
                say(
                        "  %-24s %,5d answers, %5.1f ms of processor time each",
                        shape, answered, 1e3 * (server.processorSeconds() - before) / Math.max(1, answered));
            });
        }
    }

    private void raise(Load load) throws IOException, InterruptedException {
        int held = 0;
        for (double next = rate; ; next *= STEP) {
            Load.Outcome outcome = load.run((int) next, highest);
            say("%s", outcome);
            if (outcome.errors() > 0 || outcome.milliseconds(99) > WITHIN_MILLISECONDS) {
                say("the highest rate that holds: %d a second", held);
                return;
            }
            held = (int) next;
        }
    }

    private void say(String format, Object... values) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.printf(Locale.ROOT, format + "%n", values);
        out.flush();
    }
}
