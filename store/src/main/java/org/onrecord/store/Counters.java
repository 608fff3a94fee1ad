// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import org.jdbi.v3.core.Handle;

/** Numbers that only rise. The first one that a transaction takes makes all other writers wait for its end. */
final class Counters {

    private final Handle handle;

    Counters(Handle handle) {
        this.handle = handle;
    }

    /** A number for a change of the record, higher than that of any change that can be seen. */
    long revision() {
        return take("revision", 1);
    }

    /** The first of {@code count} numbers for statements, which were never used before. */
    long statements(int count) {
        return take("statement", count);
    }

    /** A number for an identity, which was never used before. */
    int identity() {
        return (int) take("identity", 1);
    }

    /** The last revision that can be seen. */
    long lastRevision() {
        return handle.createQuery("SELECT value FROM counter WHERE name = 'revision'")
                .mapTo(Long.class)
                .one();
    }

    private long take(String name, int count) {
        long last = handle.createQuery("UPDATE counter SET value = value + :count WHERE name = :name RETURNING value")
                .bind("count", count)
                .bind("name", name)
                .mapTo(Long.class)
                .one();
        return last - count + 1;
    }
}
