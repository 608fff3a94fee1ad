// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.RecordStore;

/**
 * Knows whether a client has what it asks for, before it is made: an answer is the same as long as the address, the name of who corrects
 * and the state of the record are (RFC 9110, section 13). Safe to share between threads.
 */
final class Editions {

    private static final String TAG = "edition";

    private final RecordStore store;
    /** Another program may answer in another way. */
    private final String program = Long.toHexString(System.currentTimeMillis());

    Editions(RecordStore store) {
        this.store = store;
    }

    /** Answers a request whose answer the client has; else keeps for {@link Answers} of which edition the answer will be. */
    void check(Context request) throws IOException {
        String method = request.req().getMethod();
        if ((method.equals("GET") || method.equals("HEAD")) && !Assets.isAsset(request.path())) {
            String tag = tag(request);
            request.attribute(TAG, tag);
            if (Answers.has(request.header("If-None-Match"), tag)) {
                Answers.headers(request, tag).status(HttpStatus.NOT_MODIFIED).skipRemainingHandlers();
            }
        }
    }

    /** Weak, as the same may be sent packed or not. */
    private String tag(Context request) throws IOException {
        CRC32C sum = new CRC32C();
        sum.update((request.path() + '?' + request.queryString() + ' ' + Authors.known(request))
                .getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "W/\"%s-%x-%08x\"", program, store.revision(), sum.getValue());
    }

    /** The tag of the answer; absent for requests that change something. */
    static @Nullable String of(Context request) {
        return request.attribute(TAG);
    }
}
