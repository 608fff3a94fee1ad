// SPDX-License-Identifier: Apache-2.0
package org.onrecord.benchmark;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Asks a server questions at a fixed rate over a fixed number of connections. When each is due is settled beforehand, and
 * its time counts from then, also where it had to wait for a connection (an open schedule, without coordinated omission).
 */
final class Load {

    private static final int FAILED = -1;

    private final URI server;
    private final List<Question> questions;
    private final int connections;
    private final Set<String> asked = new HashSet<>();
    private int next;

    /**
     * What came of it.
     *
     * @param rate questions a second
     * @param micros how long each answer took, in microseconds, from the moment that its question was due, rising
     * @param errors how many had no answer, or another status than 200
     * @param kinds a line of figures for each kind of question, and for those that were asked before and those that were not
     */
    record Outcome(int rate, List<Long> micros, int errors, List<String> kinds) {

        /** A percentile of the times, in milliseconds. */
        double milliseconds(double percentile) {
            return Load.milliseconds(micros, percentile);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d a second: %,d answers, errors %d, p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, worst %.0f ms%n%s; load %s",
                    rate,
                    micros.size(),
                    errors,
                    milliseconds(50),
                    milliseconds(95),
                    milliseconds(99),
                    milliseconds(100),
                    String.join(System.lineSeparator(), kinds),
                    Machine.load());
        }
    }

    /** @param questions asked in this order, over several runs; when they are over, from the first one again */
    Load(URI server, List<Question> questions, int connections) {
        this.server = server;
        this.questions = questions;
        this.connections = connections;
    }

    /** Asks for some seconds. */
    Outcome run(int rate, int seconds) throws IOException, InterruptedException {
        List<Question> due = IntStream.range(next, next + rate * seconds)
                .mapToObj(index -> questions.get(index % questions.size()))
                .toList();
        next += due.size();
        return outcome(rate, due, ask(rate, due));
    }

    private long[] ask(int rate, List<Question> due) throws IOException, InterruptedException {
        long[] micros = new long[due.size()];
        AtomicInteger taken = new AtomicInteger();
        long begun = System.nanoTime();
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            List<Future<?>> workers = new ArrayList<>();
            for (int connection = 0; connection < connections; connection++) {
                workers.add(threads.submit(() -> ask(new Schedule(begun, rate, due, taken), micros)));
            }
            for (Future<?> worker : workers) {
                worker.get();
            }
        } catch (ExecutionException failure) {
            throw new IOException(failure.getCause());
        } finally {
            threads.shutdown();
        }
        return micros;
    }

    /** What is asked when, and which question is the next to be taken. */
    private record Schedule(long begun, int rate, List<Question> due, AtomicInteger taken) {

        long at(int index) {
            return begun + index * 1_000_000_000L / rate;
        }
    }

    private void ask(Schedule schedule, long[] micros) {
        try (Connection connection = new Connection(server)) {
            for (int index = schedule.taken().getAndIncrement();
                    index < micros.length;
                    index = schedule.taken().getAndIncrement()) {
                long wait = schedule.at(index) - System.nanoTime();
                if (wait > 0) {
                    LockSupport.parkNanos(wait);
                }
                boolean answered = connection.get(schedule.due().get(index).path());
                micros[index] = answered ? (System.nanoTime() - schedule.at(index)) / 1000 : FAILED;
            }
        }
    }

    private Outcome outcome(int rate, List<Question> due, long... micros) {
        List<String> kinds = new ArrayList<>();
        for (Question.Kind kind : Question.Kind.values()) {
            kinds.add(line(
                    kind.name().toLowerCase(Locale.ROOT),
                    micros,
                    index -> due.get(index).kind() == kind));
        }
        boolean[] known = new boolean[micros.length];
        for (int index = 0; index < micros.length; index++) {
            known[index] = !asked.add(due.get(index).path());
        }
        kinds.add(line("new", micros, index -> !known[index]));
        kinds.add(line("repeated", micros, index -> known[index]));
        List<Long> answered = answered(micros, index -> true);
        return new Outcome(rate, answered, micros.length - answered.size(), kinds);
    }

    private static String line(String name, long[] micros, IntPredicate some) {
        List<Long> own = answered(micros, some);
        return String.format(
                Locale.ROOT,
                "  %-9s %,6d, p50 %.1f ms, p99 %.1f ms",
                name,
                own.size(),
                milliseconds(own, 50),
                milliseconds(own, 99));
    }

    private static List<Long> answered(long[] micros, IntPredicate some) {
        return IntStream.range(0, micros.length)
                .filter(index -> micros[index] != FAILED && some.test(index))
                .mapToObj(index -> micros[index])
                .sorted()
                .toList();
    }

    private static double milliseconds(List<Long> rising, double percentile) {
        if (rising.isEmpty()) {
            return Double.NaN;
        }
        int place = (int) Math.ceil(percentile / 100 * rising.size()) - 1;
        return rising.get(Math.max(0, place)) / 1e3;
    }
}
