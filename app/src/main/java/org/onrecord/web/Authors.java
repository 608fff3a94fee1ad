// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.Signature;

/** Who corrects, by the name that they give; the browser keeps it for the next time. */
final class Authors {

    private static final String COOKIE = "onrecord-author";
    private static final int A_YEAR = 365 * 24 * 3600;

    private Authors() {}

    /** The name that was given last; empty where none was. */
    static String known(Context request) {
        try {
            return URLDecoder.decode(Objects.requireNonNullElse(request.cookie(COOKIE), ""), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException strange) {
            return "";
        }
    }

    static void remember(Context request) {
        String author = Submission.given(request.formParam("author"));
        if (author != null) {
            Cookie cookie = new Cookie(COOKIE, Locations.encoded(author));
            cookie.setHttpOnly(true);
            cookie.setSameSite(SameSite.STRICT);
            cookie.setMaxAge(A_YEAR);
            request.cookie(cookie);
        }
    }

    /** Who has sent a form, now. */
    static Signature signature(Context request) {
        return signature(Submission.given(request.formParam("author")), Submission.given(request.formParam("note")));
    }

    /** @throws Refusal if no name is given, or name or note are too long */
    static Signature signature(@Nullable String author, @Nullable String note) {
        if (author == null) {
            throw Refusal.wrong("a correction needs the name of its author", null);
        }
        return Writes.possible(() -> Signature.now(author, note));
    }
}
