// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.nio.ByteBuffer;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ends, so that the next one can begin there.
 *
 * @param end one more than the highest number that the first page could find; what was added later is left out
 * @param last the last statement of the page
 */
record Cursor(Sort sort, int end, Ranking.Rank last) {

    private static final int LENGTH = 1 + Integer.BYTES + Long.BYTES + Integer.BYTES;

    /** Made to be handed back, and to go into an address. */
    String text() {
        byte[] bytes = ByteBuffer.allocate(LENGTH)
                .put((byte) Code.of(sort))
                .putInt(end)
                .putLong(last.key())
                .putInt(last.number())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @throws IllegalArgumentException if the text is no cursor of a search in this order */
    static @Nullable Cursor of(@Nullable String text, Sort sort) {
        if (text == null) {
            return null;
        }
        byte[] bytes = Base64.getUrlDecoder().decode(text);
        if (bytes.length != LENGTH || bytes[0] != Code.of(sort)) {
            throw new IllegalArgumentException("'" + text + "' does not say where a page sorted by " + sort + " ends");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, 1, LENGTH - 1);
        return new Cursor(sort, in.getInt(), new Ranking.Rank(in.getLong(), in.getInt()));
    }
}
