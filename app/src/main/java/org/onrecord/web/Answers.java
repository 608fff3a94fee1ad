// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Sends what was asked for, or says that the client has it already (RFC 9110, section 13). */
final class Answers {

    private Answers() {}

    static void html(Context request, String page) {
        send(request, "text/html; charset=utf-8", page);
    }

    static void json(Context request, String json) {
        send(request, "application/json", json);
    }

    /** The tag is weak: the same content may be sent packed or not. */
    static void send(Context request, String type, String content) {
        String tag = tag(content);
        request.header("ETag", tag).header("Cache-Control", "no-cache").header("Vary", "Accept-Encoding, Cookie");
        if (request.statusCode() == HttpStatus.OK.getCode() && has(request.header("If-None-Match"), tag)) {
            request.status(HttpStatus.NOT_MODIFIED);
        } else {
            request.contentType(type).result(content);
        }
    }

    private static boolean has(@Nullable String known, String tag) {
        return known != null
                && Arrays.stream(known.split(",")).map(String::strip).anyMatch(tag::equals);
    }

    private static String tag(String content) {
        CRC32C sum = new CRC32C();
        sum.update(content.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "W/\"%08x-%x\"", sum.getValue(), content.length());
    }
}
