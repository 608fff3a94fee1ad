// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.fetch;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** What a server answered to a request that did not fail. */
public sealed interface Fetched {

    /** Nothing has changed since the answer that the validators were taken from. */
    record NotModified() implements Fetched {}

    /** A page, feed or file. */
    final class Page implements Fetched {

        private final String url;
        private final @Nullable String contentType;
        private final byte[] body;
        private final Validators validators;

        Page(String url, @Nullable String contentType, byte[] body, Validators validators) {
            this.url = url;
            this.contentType = contentType;
            this.body = body;
            this.validators = validators;
        }

        /** Its address after all redirects. */
        public String url() {
            return url;
        }

        /** Its Content-Type, as sent. */
        public @Nullable String contentType() {
            return contentType;
        }

        /** Its bytes, with the encoding of their transfer undone. */
        public InputStream open() {
            return new ByteArrayInputStream(body);
        }

        /** What to send along when it is asked for again. */
        public Validators validators() {
            return validators;
        }
    }

    /**
     * What makes a request conditional (RFC 9110, section 13).
     *
     * @param tag the ETag of the last answer
     * @param lastModified its Last-Modified, as sent
     */
    record Validators(@Nullable String tag, @Nullable String lastModified) {

        /** Asks for the page in any case. */
        public static final Validators NONE = new Validators(null, null);
    }
}
