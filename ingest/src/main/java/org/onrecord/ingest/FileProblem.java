// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;

/** Why a file cannot be read or written, in words: the message of such an exception is often but the path. */
public final class FileProblem {

    private FileProblem() {}

    /** {@code permission denied}. */
    public static String reason(FileSystemException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof NotDirectoryException) {
            return "not a folder";
        }
        return Objects.requireNonNullElse(
                failure.getReason(), failure.getClass().getSimpleName());
    }
}
