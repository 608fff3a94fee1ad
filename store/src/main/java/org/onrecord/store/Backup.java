// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Copies a record. */
final class Backup {

    private final Database database;

    Backup(Database database) {
        this.database = database;
    }

    /** Writes beside the file first, so that under its name there is never half a copy. */
    void to(Path file) throws StoreException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            Files.deleteIfExists(part);
            database.use(handle -> {
                database.dialect().copy(handle, part);
                return part;
            });
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException exists) {
            throw new StoreException(file.toString(), "exists already", exists);
        } catch (StoreException known) {
            throw known;
        } catch (IOException failure) {
            throw new StoreException(file.toString(), "cannot be written: " + failure.getMessage(), failure);
        }
    }
}
