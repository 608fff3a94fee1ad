// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.function.Supplier;
import org.onrecord.store.OutdatedException;

/** Tells those who write what the record does not take. */
final class Writes {

    private Writes() {}

    /** Something that changes the record. */
    interface Write<T> {
        T made() throws IOException, OutdatedException;
    }

    /** @throws Refusal if the record is no longer as it was seen, or cannot become so */
    static <T> T checked(Write<T> write) throws IOException {
        try {
            return write.made();
        } catch (OutdatedException outdated) {
            throw new Refusal(HttpStatus.CONFLICT, String.valueOf(outdated.getMessage()), null);
        } catch (IllegalArgumentException impossible) {
            throw Refusal.wrong(String.valueOf(impossible.getMessage()), null);
        }
    }

    /** @throws Refusal if what is wanted cannot be */
    static <T> T possible(Supplier<T> wanted) {
        try {
            return wanted.get();
        } catch (IllegalArgumentException impossible) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(impossible.getMessage()), null);
        }
    }
}
