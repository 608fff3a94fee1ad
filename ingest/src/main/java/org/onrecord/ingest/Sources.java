// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.ingest.fetch.Addresses;
import org.onrecord.ingest.fetch.FetchException;
import org.onrecord.ingest.fetch.Fetched;
import org.onrecord.ingest.fetch.Fetcher;

/**
 * Reads documents from whatever holds them: files, folders, addresses, standard input. May be called again and again, by
 * one thread at a time.
 */
public final class Sources implements Closeable {

    private static final String STANDARD_INPUT = "-";

    private final SourceOptions options;
    private final Fetcher fetcher;
    private final FormatReader reader;
    private final Positions positions;

    /** Sources that are read in one way. */
    public Sources(SourceOptions options) {
        this.options = options;
        this.fetcher = new Fetcher(options.fetching());
        this.reader = new FormatReader(options, fetcher);
        this.positions = new Positions(options.progress());
    }

    /**
     * Reads all documents of all inputs, in order: a folder's files by name. What cannot be read is an outcome as well.
     *
     * @param inputs paths, http and https addresses, or {@code -} for standard input
     * @param standardInput what {@code -} stands for; stays open
     * @throws IOException if the sink fails, or the thread is interrupted
     */
    public void read(List<String> inputs, InputStream standardInput, Sink sink) throws IOException {
        Screen screen = new Screen(sink, options.limits());
        try {
            for (String input : inputs) {
                read(input, standardInput, screen);
            }
        } catch (Screen.SinkException failure) {
            throw failure.failure();
        }
    }

    @Override
    public void close() throws IOException {
        fetcher.close();
    }

    private void read(String input, InputStream standardInput, Screen screen) throws InterruptedIOException {
        if (input.equals(STANDARD_INPUT)) {
            read(Place.of(STANDARD_INPUT), () -> Input.stream(STANDARD_INPUT, standardInput), screen);
        } else if (Addresses.isWeb(input)) {
            fetch(input, screen);
        } else {
            readPath(input, screen);
        }
    }

    private void readPath(String input, Screen screen) throws InterruptedIOException {
        try {
            Path path = Path.of(input);
            if (Files.isDirectory(path)) {
                readFolder(path, input, screen);
            } else {
                readFile(path, input, screen);
            }
        } catch (InvalidPathException noPath) {
            screen.take(Skips.error(Place.of(input), noPath));
        }
    }

    private void readFolder(Path folder, String input, Screen screen) throws InterruptedIOException {
        try {
            for (FolderFile file : FolderFile.in(folder)) {
                readFile(file.path(), file.name(), screen);
            }
        } catch (InterruptedIOException stopped) {
            throw stopped;
        } catch (IOException unreadable) {
            screen.take(Skips.error(Place.of(input), unreadable));
        }
    }

    /** A file that an earlier run read whole is passed over. */
    private void readFile(Path path, String name, Screen screen) throws InterruptedIOException {
        try {
            if (!positions.isAtEnd(path)) {
                long size = Files.size(path);
                read(Place.of(name), () -> Input.file(name, path), screen);
                positions.reached(path, size);
            }
        } catch (InterruptedIOException stopped) {
            throw stopped;
        } catch (NoSuchFileException missing) {
            screen.take(Skips.error(Place.of(name), "no such file"));
        } catch (IOException unreadable) {
            screen.take(Skips.error(Place.of(name), unreadable));
        }
    }

    private void fetch(String url, Screen screen) throws InterruptedIOException {
        try {
            if (fetcher.fetch(url, Fetched.Validators.NONE) instanceof Fetched.Page page) {
                read(Place.of(url), () -> Input.page(page), screen);
            }
        } catch (FetchException failure) {
            screen.take(Skips.error(url, failure));
        }
    }

    private interface Opening {
        Input open() throws IOException;
    }

    private void read(Place place, Opening opening, Screen screen) throws InterruptedIOException {
        try (Input input = opening.open()) {
            reader.read(input, screen);
        } catch (InterruptedIOException stopped) {
            throw stopped;
        } catch (ClosedByInterruptException stopped) {
            throw new InterruptedIOException("stopped while reading " + place);
        } catch (IOException unreadable) {
            screen.take(Skips.error(place, unreadable));
        }
    }
}
