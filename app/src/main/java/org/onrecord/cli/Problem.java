// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.util.Objects;
import org.onrecord.ingest.FileProblem;
import org.onrecord.ingest.UnreadableException;

/** What went wrong, in one line for a person. */
final class Problem {

    private Problem() {}

    /** Names the file, the place in it and the value, as far as they are known. */
    static String of(Exception exception) {
        if (exception instanceof UnreadableException unreadable) {
            return unreadable.place() + ": " + unreadable.getMessage();
        }
        if (exception instanceof FileSystemException failure) {
            return failure.getFile() + ": " + reason(failure);
        }
        return Objects.requireNonNullElse(exception.getMessage(), exception.toString());
    }

    private static String reason(FileSystemException failure) {
        return failure instanceof FileAlreadyExistsException
                ? "exists already; --force overwrites it"
                : FileProblem.reason(failure);
    }
}
