// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Publication;

/** What somebody hands in to be read. */
sealed interface Submission {

    /** What the person knows of its publication. */
    Publication known();

    /** Words, or the bytes of a file of any kind that can be read. */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    record Content(byte[] bytes, Publication known) implements Submission {

        static Content of(String text, Publication known) {
            return new Content(text.getBytes(StandardCharsets.UTF_8), known);
        }

        InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    /** The address of a page or feed, to be fetched. */
    record Address(String url, Publication known) implements Submission {}

    /** A value of a form: absent where it was left empty. */
    static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
