// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.http.HttpStatus;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A request is not granted. The message says why, for the person who made it. */
final class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final @Nullable String value;

    /**
     * @param problem one sentence, without the final stop
     * @param value what was refused; absent where it is no single value
     */
    Refusal(HttpStatus status, String problem, @Nullable String value) {
        super(problem);
        this.status = status;
        this.value = value;
    }

    static Refusal wrong(String problem, @Nullable String value) {
        return new Refusal(HttpStatus.BAD_REQUEST, problem, value);
    }

    static Refusal missing(String problem, @Nullable String value) {
        return new Refusal(HttpStatus.NOT_FOUND, problem, value);
    }

    HttpStatus status() {
        return status;
    }

    @Nullable
    String value() {
        return value;
    }
}
