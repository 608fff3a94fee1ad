// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.http.Context;
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

    /**
     * Whoever changes something says by {@code If-Match} which state of it they know (RFC 9110, section 13.1.1).
     *
     * @param tag of the state in which it is
     * @param what it is, for the message
     */
    static void requireMatch(Context request, String tag, String what) {
        String known = request.header("If-Match");
        if (known == null) {
            throw new Refusal(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "say by If-Match which state of the " + what + " should change",
                    null);
        }
        if (!known.strip().equals("*") && !Answers.has(known, tag)) {
            throw new Refusal(HttpStatus.PRECONDITION_FAILED, "the " + what + " was changed meanwhile", known);
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
