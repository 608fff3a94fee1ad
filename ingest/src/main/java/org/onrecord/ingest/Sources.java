// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.onrecord.ingest.fetch.Addresses;
import org.onrecord.ingest.fetch.FetchException;
import org.onrecord.ingest.fetch.Fetched;
import org.onrecord.ingest.fetch.Fetcher;

/**
 * Reads documents from whatever holds them: files, folders, addresses, standard input. May be called again and again, by
 * one thread at a time.
 */
public final class Sources implements Closeable {

    static final String STANDARD_INPUT = "-";

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
                sink.begin(input);
                read(input, standardInput, screen);
            }
        } catch (Screen.SinkException failure) {
            throw failure.failure();
        }
    }

    /**
     * What a path is called where its document has no address: without what leads nowhere, as in {@code ./a.txt}, and with
     * slashes on every machine, because the ids of statements depend on it. Other inputs are called what they are.
     */
    public static String nameOf(String input) {
        try {
            return isPath(input) ? Path.of(input).normalize().toString().replace('\\', '/') : input;
        } catch (InvalidPathException noPath) {
            return input;
        }
    }

    /** Whether an input is a folder. */
    public static boolean isFolder(String input) {
        return is(input, Files::isDirectory);
    }

    /** Whether an input is a file that is there. */
    static boolean isFile(String input) {
        return is(input, Files::isRegularFile);
    }

    private static boolean is(String input, Predicate<Path> kind) {
        try {
            return isPath(input) && kind.test(Path.of(input));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    /** Whether an input is named as a file or a folder is. */
    private static boolean isPath(String input) {
        return !input.equals(STANDARD_INPUT) && !Addresses.isWeb(input);
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
                readFile(path, nameOf(input), screen);
            }
        } catch (InvalidPathException noPath) {
            screen.take(Skips.error(Place.of(input), noPath));
        }
    }

    private void readFolder(Path folder, String input, Screen screen) throws InterruptedIOException {
        try {
            List<FolderFile> files =
                    FolderFile.in(folder, (file, reason) -> screen.take(Skips.error(placeOf(file, input), reason)));
            for (FolderFile file : files) {
                readFile(file.path(), file.name(), screen);
            }
        } catch (InterruptedIOException stopped) {
            throw stopped;
        } catch (IOException unreadable) {
            screen.take(Skips.error(Place.of(input), unreadable));
        }
    }

    private static Place placeOf(FolderFile file, String folder) {
        return Place.of(file.name().isEmpty() ? folder : file.name());
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
