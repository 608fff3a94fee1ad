// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.util.List;
import org.onrecord.statement.ArticleRecord;

/** One run over many texts, which counts as it goes. */
final class ReadRun {

    private final ArticleReader reader;
    private final Selection selection;
    private final Destination destination;
    private final Progress progress;
    private int read;
    private int statements;
    private int failed;

    ReadRun(ArticleReader reader, Selection selection, Destination destination, Progress progress) {
        this.reader = reader;
        this.selection = selection;
        this.destination = destination;
        this.progress = progress;
    }

    /**
     * Reads all texts, and writes their records in the same order.
     *
     * @return the exit status: 0, or 1 if a text failed
     * @throws IOException if the output fails
     */
    int over(List<TextInput> texts, int threads) throws IOException {
        int workers = Math.max(1, Math.min(threads, texts.size()));
        try (InOrder<TextInput, Result> queue = new InOrder<>(workers, reader::read, this::take)) {
            for (TextInput text : texts) {
                queue.add(text);
            }
            queue.finish();
        }
        if (progress.isLong()) {
            progress.say(
                    "texts read: " + read + ", statements: " + statements + (failed == 0 ? "" : ", failed: " + failed));
        }
        return failed == 0 ? 0 : 1;
    }

    private void take(Result result) throws IOException {
        if (result instanceof Result.Made made) {
            write(made.input(), selection.applyTo(made.record()));
        } else if (result instanceof Result.Failed failure) {
            fail(failure.problem());
        }
        progress.step();
    }

    private void write(TextInput input, ArticleRecord record) throws IOException {
        try {
            destination.write(input, record);
            read++;
            statements += record.statements().size();
        } catch (FileAlreadyExistsException | RefusedException inTheWay) {
            fail(Problem.of(inTheWay));
        }
    }

    private void fail(String problem) {
        failed++;
        progress.say(problem);
    }
}
