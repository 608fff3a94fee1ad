// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.PrintWriter;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** Tells on standard error how far a run is: a bar on a terminal, else a line now and then. */
final class Progress implements AutoCloseable {

    /** So few are read before anybody asks. */
    private static final int FEW = 3;

    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final PrintWriter messages;
    private final int all;
    private final @Nullable ProgressBar bar;
    private long lastLine = System.nanoTime();
    private int done;

    /** For a run over so many texts. */
    Progress(int all, PrintWriter messages) {
        this.all = all;
        this.messages = messages;
        this.bar = all > FEW && Ansi.AUTO.enabled() ? bar(all) : null;
    }

    private static ProgressBar bar(int all) {
        return new ProgressBarBuilder()
                .setTaskName("reading")
                .setInitialMax(all)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .clearDisplayOnFinish()
                .build();
    }

    /** One more is done. */
    void step() {
        done++;
        if (bar != null) {
            bar.step();
        } else if (all > FEW && System.nanoTime() - lastLine > PAUSE.toNanos()) {
            lastLine = System.nanoTime();
            say(done + " of " + all + " read");
        }
    }

    /** A message for a person, above the bar. */
    void say(String message) {
        messages.println((bar == null ? "" : "\r\u001B[K") + "onrecord: " + message);
        messages.flush();
    }

    /** Whether there are more than a few, so that a person wants to know how it went. */
    boolean isLong() {
        return all > FEW;
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
