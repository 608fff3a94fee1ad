// SPDX-License-Identifier: Apache-2.0
package org.onrecord.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A contender in a process of its own, so that its memory and its time are its own. Asked with the path of a text a line,
 * it answers with how long reading it took. For one thread.
 */
final class ContenderProcess implements AutoCloseable {

    private final String name;
    private final Process process;
    private final PrintWriter questions;
    private final BufferedReader answers;

    /** Seconds from the start of the process until it could read. */
    private final double load;

    /**
     * What reading one text took.
     *
     * @param seconds on the clock
     * @param work of the processor, by the thread that read
     * @param statements how many were found
     */
    record Reading(double seconds, double work, int statements) {}

    /**
     * Starts the process and waits until it can read.
     *
     * @param contender name of its class
     */
    ContenderProcess(String contender, List<String> javaOptions) throws IOException {
        long begun = System.nanoTime();
        process = new ProcessBuilder(ChildJava.command(javaOptions, ContenderProcess.class, contender))
                .redirectError(Redirect.DISCARD)
                .start();
        questions = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        answers = process.inputReader(StandardCharsets.UTF_8);
        name = answer(contender);
        load = (System.nanoTime() - begun) / 1e9;
    }

    String name() {
        return name;
    }

    double load() {
        return load;
    }

    Reading read(Path text) throws IOException {
        questions.println(text);
        String[] parts = answer(name).split(" ", 3);
        return new Reading(Long.parseLong(parts[0]) / 1e9, Long.parseLong(parts[1]) / 1e9, Integer.parseInt(parts[2]));
    }

    /** The most memory that the process has held so far, in bytes. */
    long peakMemory() throws IOException {
        return ProcessMemory.peak(process.pid());
    }

    @Override
    public void close() {
        questions.close();
        process.destroy();
    }

    private String answer(String contender) throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new IOException(contender + " ended without an answer");
        }
        return line;
    }

    /** The other side: loads the contender of that class, answers until nothing more is asked. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        System.setOut(System.err);
        Contender contender = Class.forName(arguments[0])
                .asSubclass(Contender.class)
                .getConstructor()
                .newInstance();
        contender.load();
        out.println(contender.name());
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String path = in.readLine(); path != null; path = in.readLine()) {
            String text = Files.readString(Path.of(path));
            long begun = System.nanoTime();
            long worked = threads.getCurrentThreadCpuTime();
            int statements = contender.read(text);
            out.println((System.nanoTime() - begun) + " " + (threads.getCurrentThreadCpuTime() - worked) + " "
                    + statements);
        }
    }
}
