// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Remembers what was worked out last, up to a size in all. What it gives is shared. Safe to share between threads. */
final class Recent<K, V> {

    private final long most;
    private final ToLongFunction<V> size;
    private final Map<K, V> values = new LinkedHashMap<>(64, 0.75f, true);
    private long held;

    /**
     * @param most the size of all that is remembered; 0 for nothing
     * @param size of one value
     */
    Recent(long most, ToLongFunction<V> size) {
        this.most = most;
        this.size = size;
    }

    /** The value as remembered, else as it is worked out now. */
    V of(K key, Supplier<V> work) {
        V known = known(key);
        if (known != null) {
            return known;
        }
        V made = work.get();
        keep(key, made);
        return made;
    }

    private synchronized @Nullable V known(K key) {
        return values.get(key);
    }

    private synchronized void keep(K key, V value) {
        if (size.applyAsLong(value) <= most && values.putIfAbsent(key, value) == null) {
            held += size.applyAsLong(value);
            while (held > most) {
                K oldest = values.keySet().iterator().next();
                V dropped = values.remove(oldest);
                held -= dropped == null ? 0 : size.applyAsLong(dropped);
            }
        }
    }
}
