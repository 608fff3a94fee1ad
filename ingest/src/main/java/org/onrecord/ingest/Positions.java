// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How far files were read, as their readers keep it: where no word of it can be kept, the run ends. */
final class Positions {

    /** Of files that are gone after the run. */
    static final Positions NONE = new Positions(Progress.NONE);

    private final Progress progress;

    Positions(Progress progress) {
        this.progress = progress;
    }

    /** The byte from which to read; 0 where the file has become shorter. */
    long of(Path file) throws IOException {
        long position = progress.position(name(file));
        return position > Files.size(file) ? 0 : position;
    }

    /** Whether the file was read whole, and has not grown or shrunk since. */
    boolean isAtEnd(Path file) throws IOException {
        return Files.size(file) > 0 && progress.position(name(file)) == Files.size(file);
    }

    void reached(Path file, long position) {
        try {
            progress.reached(name(file), position);
        } catch (IOException unwritable) {
            throw new Screen.SinkException(unwritable);
        }
    }

    private static String name(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }
}
