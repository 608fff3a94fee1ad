// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.format.StatementJson;
import org.onrecord.statement.Statement;

/** Sends what was asked for, or says that the client has it already (RFC 9110, section 13). */
final class Answers {

    private Answers() {}

    static void html(Context request, String page) {
        send(request, "text/html; charset=utf-8", page);
    }

    static void json(Context request, String json) {
        send(request, "application/json", json);
    }

    /** A statement, with a tag by which a client can say which state of it should be changed; never packed, as that tag is strong. */
    static void statement(Context request, Document document, Statement statement) {
        String json = json(document, statement);
        request.disableCompression().header("ETag", tag(json)).header("Cache-Control", "no-cache");
        if (request.statusCode() == HttpStatus.OK.getCode() && has(request.header("If-None-Match"), tag(json))) {
            request.status(HttpStatus.NOT_MODIFIED);
        } else {
            request.contentType("application/json").result(json);
        }
    }

    static void send(Context request, String type, String content) {
        boolean found = request.statusCode() == HttpStatus.OK.getCode();
        headers(request, found ? Editions.of(request) : null).contentType(type).result(content);
    }

    /** @param tag tells this answer from others; absent where it is not to be known again */
    static Context headers(Context request, @Nullable String tag) {
        if (tag != null) {
            request.header("ETag", tag);
        }
        return request.header("Cache-Control", "no-cache").header("Vary", "Accept-Encoding, Cookie");
    }

    static boolean has(@Nullable String known, String tag) {
        return known != null
                && Arrays.stream(known.split(",")).map(String::strip).anyMatch(tag::equals);
    }

    /** Tells this state of a statement from others; strong, as the same bytes are sent for the same state. */
    static String tag(Document document, Statement statement) {
        return tag(json(document, statement));
    }

    static String json(Document document, Statement statement) {
        return Written.of(json -> StatementJson.write(json, document, statement));
    }

    static String tag(String content) {
        CRC32C sum = new CRC32C();
        sum.update(content.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "\"%08x-%x\"", sum.getValue(), content.length());
    }
}
