// SPDX-License-Identifier: Apache-2.0
package org.onrecord.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks a server questions at a fixed rate over a fixed number of connections. When each is due is settled beforehand, and
 * its time counts from then, also where it had to wait for a connection (an open schedule, without coordinated omission).
 */
final class Load {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int FAILED = -1;

    private final URI server;
    private final List<Question> questions;
    private final int connections;
    private final HttpClient client = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    /**
     * What came of it.
     *
     * @param rate questions a second
     * @param micros how long each answer took, in microseconds, from the moment that its question was due, rising
     * @param errors how many had no answer, or another status than 200
     * @param kinds a line of figures for each kind of question
     * @param seconds from the first question to the last answer
     */
    record Outcome(int rate, List<Long> micros, int errors, List<String> kinds, double seconds) {

        /** A percentile of the times, in milliseconds. */
        double milliseconds(double percentile) {
            return Load.milliseconds(micros, percentile);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d a second: %,d answers in %.1f s, errors %d, p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, worst %.0f ms%n%s; load %s",
                    rate,
                    micros.size(),
                    seconds,
                    errors,
                    milliseconds(50),
                    milliseconds(95),
                    milliseconds(99),
                    milliseconds(100),
                    String.join(System.lineSeparator(), kinds),
                    Machine.load());
        }
    }

    Load(URI server, List<Question> questions, int connections) {
        this.server = server;
        this.questions = questions;
        this.connections = connections;
    }

    /** Asks for some seconds. */
    Outcome run(int rate, int seconds) throws IOException, InterruptedException {
        long[] micros = new long[rate * seconds];
        AtomicInteger next = new AtomicInteger();
        long begun = System.nanoTime();
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            List<Future<?>> workers = new ArrayList<>();
            for (int connection = 0; connection < connections; connection++) {
                workers.add(threads.submit(() -> ask(rate, begun, next, micros)));
            }
            for (Future<?> worker : workers) {
                worker.get();
            }
        } catch (ExecutionException failure) {
            throw new IOException(failure.getCause());
        } finally {
            threads.shutdown();
        }
        return outcome(rate, micros, (System.nanoTime() - begun) / 1e9);
    }

    private void ask(int rate, long begun, AtomicInteger next, long[] micros) {
        for (int index = next.getAndIncrement(); index < micros.length; index = next.getAndIncrement()) {
            long due = begun + index * 1_000_000_000L / rate;
            long wait = due - System.nanoTime();
            if (wait > 0) {
                LockSupport.parkNanos(wait);
            }
            boolean answered = ask(questions.get(index % questions.size()));
            micros[index] = answered ? (System.nanoTime() - due) / 1000 : FAILED;
        }
    }

    private boolean ask(Question question) {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(question.path()))
                .header("Accept-Encoding", "gzip")
                .timeout(PATIENCE)
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException failed) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Outcome outcome(int rate, long[] micros, double seconds) {
        List<String> kinds = new ArrayList<>();
        for (Question.Kind kind : Question.Kind.values()) {
            List<Long> own = new ArrayList<>();
            for (int index = 0; index < micros.length; index++) {
                if (micros[index] != FAILED
                        && questions.get(index % questions.size()).kind() == kind) {
                    own.add(micros[index]);
                }
            }
            own.sort(null);
            kinds.add(String.format(
                    Locale.ROOT,
                    "  %-9s %,6d, p50 %.1f ms, p99 %.1f ms",
                    kind.name().toLowerCase(Locale.ROOT),
                    own.size(),
                    milliseconds(own, 50),
                    milliseconds(own, 99)));
        }
        List<Long> answered = Arrays.stream(micros)
                .filter(time -> time != FAILED)
                .sorted()
                .boxed()
                .toList();
        return new Outcome(rate, answered, micros.length - answered.size(), kinds, seconds);
    }

    private static double milliseconds(List<Long> rising, double percentile) {
        if (rising.isEmpty()) {
            return Double.NaN;
        }
        int place = (int) Math.ceil(percentile / 100 * rising.size()) - 1;
        return rising.get(Math.max(0, place)) / 1e3;
    }
}
