// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.onrecord.corpus.Prose;

/** The table {@code prose}: by what copies of current versions are found. For one thread, inside of one transaction. */
final class ProseRows {

    private final Handle handle;

    ProseRows(Handle handle) {
        this.handle = handle;
    }

    void put(long version, Prose prose) {
        ByteBuffer packed = ByteBuffer.allocate(prose.keys().size() * Long.BYTES);
        prose.keys().stream().sorted().forEach(packed::putLong);
        handle.createUpdate("INSERT INTO prose (version, agency, keys) VALUES (:version, :agency, :keys)")
                .bind("version", version)
                .bind("agency", prose.agency())
                .bind("keys", packed.array())
                .execute();
    }

    void clear(long version) {
        handle.createUpdate("DELETE FROM prose WHERE version = :version")
                .bind("version", version)
                .execute();
    }

    /** The traces of versions, by their keys. */
    Map<Long, Prose> byVersion(Collection<Long> versions) {
        Map<Long, Prose> prose = new HashMap<>();
        handle.createQuery("""
                        SELECT prose.*, document.id AS document FROM prose
                        JOIN version ON version.key = prose.version JOIN document ON document.key = version.document
                        WHERE prose.version IN (""" + DocumentLoader.joined(versions) + ")")
                .map((row, context) -> prose.put(
                        row.getLong("version"),
                        new Prose(row.getString("document"), keys(row.getBytes("keys")), row.getString("agency"))))
                .list();
        return prose;
    }

    private static Set<Long> keys(byte[] packed) {
        ByteBuffer bytes = ByteBuffer.wrap(packed);
        Set<Long> keys = new HashSet<>();
        while (bytes.remaining() >= Long.BYTES) {
            keys.add(bytes.getLong());
        }
        return keys;
    }
}
