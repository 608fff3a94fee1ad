// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Remembers texts that were read, in 16 bytes each or less: the first 64 bits of their SHA-256. Two different texts among
 * a hundred million are taken for the same with a probability below one in three thousand.
 */
final class Seen {

    private static final int FIRST_CAPACITY = 1 << 10;

    /** Open addressing; 0 marks a free place. */
    private long[] places = new long[FIRST_CAPACITY];

    private int size;

    /** Remembers a text by its hash. */
    void add(long hash) {
        if (size * 2 > places.length) {
            grow();
        }
        put(hash);
    }

    /** Remembers a text of a site; false if it was remembered already. */
    boolean add(String site, String text) {
        if (size * 2 > places.length) {
            grow();
        }
        return put(hash(site, text));
    }

    /** The hash that stands for a text of a site, never 0. */
    static long hash(String site, String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(site.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            long hash = ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
            return hash == 0 ? 1 : hash;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private boolean put(long hash) {
        int place = (int) hash & places.length - 1;
        while (places[place] != 0) {
            if (places[place] == hash) {
                return false;
            }
            place = place + 1 & places.length - 1;
        }
        places[place] = hash;
        size++;
        return true;
    }

    private void grow() {
        long[] smaller = places;
        places = new long[smaller.length * 2];
        size = 0;
        for (long hash : smaller) {
            if (hash != 0) {
                put(hash);
            }
        }
    }
}
