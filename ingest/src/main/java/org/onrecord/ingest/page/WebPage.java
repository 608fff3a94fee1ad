// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import org.jspecify.annotations.Nullable;

/**
 * A page as it was received.
 *
 * @param id what to call it where it does not say its own address; never empty
 * @param bytes its body, unpacked; not copied and not to be changed
 * @param charset the character set that its server named; absent where none did
 * @param url where it was found; absent where that is not known
 */
@SuppressWarnings("ArrayRecordComponent") // handed through once, never compared
public record WebPage(
        String id,
        byte[] bytes,
        @Nullable String charset,
        @Nullable String url) {

    public WebPage {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("a page needs an id");
        }
    }
}
