// SPDX-License-Identifier: Apache-2.0
package org.onrecord.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How long a command takes from its start to its end, and how much memory it holds at most. */
@Command(
        name = "cold",
        description = "Wall time, processor time and peak memory of a command, run several times.",
        mixinStandardHelpOptions = true)
final class ColdCommand implements Callable<Integer> {

    /** How often the memory is looked at; it seldom falls, so the last look is close to the most. */
    private static final int LOOK_MILLISECONDS = 20;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--runs", defaultValue = "5", paramLabel = "N", description = "how often")
    private int runs;

    @Parameters(arity = "1..*", paramLabel = "WORD", description = "the command, after --")
    private List<String> command = List.of();

    /**
     * What a run took.
     *
     * @param wall seconds by the clock
     * @param work seconds of processors
     * @param memory bytes
     */
    private record Run(double wall, double work, long memory) {}

    @Override
    public Integer call() throws Exception {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        List<Double> wall = new ArrayList<>();
        List<Double> work = new ArrayList<>();
        long memory = 0;
        for (int run = 0; run < runs; run++) {
            Run made = run();
            wall.add(made.wall());
            work.add(made.work());
            memory = Math.max(memory, made.memory());
        }
        out.printf(
                Locale.ROOT,
                "wall: best %.2f s, median %.2f s; processor: best %.2f s, median %.2f s; peak %.0f MB; load %s%n",
                Collections.min(wall),
                Median.of(wall),
                Collections.min(work),
                Median.of(work),
                memory / 1e6,
                Machine.load());
        out.flush();
        return 0;
    }

    private Run run() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.INHERIT)
                .start();
        long memory = 0;
        double work = 0;
        while (!process.waitFor(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS)) {
            memory = Math.max(memory, peak(process));
            work = process.info()
                    .totalCpuDuration()
                    .map(spent -> spent.toNanos() / 1e9)
                    .orElse(work);
        }
        double wall = (System.nanoTime() - begun) / 1e9;
        if (process.exitValue() != 0) {
            throw new IOException(command + " failed with status " + process.exitValue());
        }
        return new Run(wall, work, memory);
    }

    /** What it held so far; 0 where it has just ended. */
    private static long peak(Process process) {
        try {
            return ProcessMemory.peak(process.pid());
        } catch (IOException ended) {
            return 0;
        }
    }
}
