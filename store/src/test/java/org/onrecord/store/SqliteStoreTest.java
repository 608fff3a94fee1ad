// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The record in a file. */
class SqliteStoreTest extends RecordStoreContract {

    @TempDir
    private Path folder = Path.of("");

    @Override
    String location() {
        return folder.resolve("onrecord.db").toString();
    }
}
