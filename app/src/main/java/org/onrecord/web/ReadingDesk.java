// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.http.HttpStatus;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.onrecord.document.Document;
import org.onrecord.pipeline.Pipeline;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.store.DeletedDocumentException;
import org.onrecord.store.Reading;
import org.onrecord.store.RecordStore;

/**
 * Reads what people hand in and keeps it, a few submissions at the same time. The model is loaded in the background, so that the server
 * answers at once. Safe to share between threads.
 */
final class ReadingDesk implements Closeable {

    private static final int AT_ONCE = 2;
    private static final int WAITING = 16;
    private static final int MOST_SECONDS = 60;

    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, ReadingDesk::thread);
    private final Semaphore places = new Semaphore(AT_ONCE + WAITING);
    private final Future<Pipeline> pipeline;
    private final Intake intake = new Intake();
    private final RecordStore store;
    private final Reading reader;

    /**
     * @param store where the records are kept; stays open
     * @param reader by what they are read
     * @param model loads the model; the pipeline is closed with this
     */
    ReadingDesk(RecordStore store, Reading reader, Callable<Pipeline> model) {
        this.store = store;
        this.reader = reader;
        this.pipeline = threads.submit(model);
    }

    /**
     * The records of the documents of a submission, at least one, kept in the store.
     *
     * @throws Refusal if it cannot be read, takes too long, or too many others are waiting
     */
    List<ArticleRecord> read(Submission submission) {
        if (!places.tryAcquire()) {
            throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "too many articles are being read; try again soon", null);
        }
        try {
            return await(threads.submit(() -> records(submission)));
        } finally {
            places.release();
        }
    }

    private List<ArticleRecord> records(Submission submission) throws Exception {
        List<Document> documents = intake.documents(submission);
        Pipeline loaded = pipeline.get();
        List<ArticleRecord> records = new ArrayList<>();
        for (Document document : documents) {
            ArticleRecord record = loaded.read(store.described(document));
            keep(record);
            records.add(record);
        }
        return records;
    }

    private void keep(ArticleRecord record) throws IOException {
        try {
            store.add(record, reader);
        } catch (DeletedDocumentException deleted) {
            throw new Refusal(
                    HttpStatus.GONE,
                    "this document was deleted from the record on purpose, and is not taken in again",
                    record.document().id());
        }
    }

    private static List<ArticleRecord> await(Future<List<ArticleRecord>> result) {
        try {
            return result.get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw new IllegalStateException("an article was not read", failure.getCause());
        } catch (TimeoutException slow) {
            result.cancel(true);
            throw new Refusal(
                    HttpStatus.SERVICE_UNAVAILABLE, "it took more than " + MOST_SECONDS + " seconds to read", null);
        } catch (InterruptedException stopped) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "the server is being stopped", null);
        }
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        intake.close();
        if (pipeline.isDone() && !pipeline.isCancelled()) {
            try {
                pipeline.get().close();
            } catch (ExecutionException | InterruptedException neverLoaded) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "reading");
        thread.setDaemon(true);
        return thread;
    }
}
