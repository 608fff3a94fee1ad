// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;
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
        if (failure instanceof NoSuchFileException) {
            return "no such file";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "exists already; --force overwrites it";
        }
        if (failure instanceof NotDirectoryException) {
            return "not a folder";
        }
        return Objects.requireNonNullElse(
                failure.getReason(), failure.getClass().getSimpleName());
    }
}
