// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.onrecord.ingest.unpack.Bytes;
import org.onrecord.ingest.unpack.ContentEncoding;

/** A web page in an archive. */
final class WarcPage {

    private static final int LONGEST_HTTP_HEADER = 256 << 10;
    private static final int SNIFFED = 1024;

    private final String url;
    private final int status;
    private final @Nullable String contentType;
    private final byte[] body;
    private final @Nullable String problem;

    private WarcPage(String url, int status, @Nullable String contentType, byte[] body, @Nullable String problem) {
        this.url = url;
        this.status = status;
        this.contentType = contentType;
        this.body = body;
        this.problem = problem;
    }

    /** The page in a record, with a problem if it has one; null if the record holds something else than a page. */
    static @Nullable WarcPage of(byte[] record, Limits limits) {
        if (!hasShortHeaders(record)) {
            return damaged("", "its headers do not end");
        }
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(record))) {
            WarcRecord parsed = reader.next().orElse(null);
            return parsed instanceof WarcResponse response ? of(response, limits) : null;
        } catch (IOException | RuntimeException malformed) {
            return damaged("", "damaged HTTP answer: " + firstLine(malformed));
        }
    }

    private static @Nullable WarcPage of(WarcResponse response, Limits limits) throws IOException {
        if (!response.target().toLowerCase(Locale.ROOT).startsWith("http")) {
            return null;
        }
        HttpResponse http = response.http();
        String type = http.headers().first("Content-Type").orElse(null);
        byte[] sent = Bytes.atMost(http.body().stream(), limits.documentBytes());
        String encoding = http.headers().first("Content-Encoding").orElse(null);
        byte[] body = ContentEncoding.decode(sent, encoding, limits.documentBytes());
        return isHtml(type, body) ? new WarcPage(response.target(), http.status(), type, body, null) : null;
    }

    private static WarcPage damaged(String url, String problem) {
        return new WarcPage(url, 0, null, new byte[0], problem);
    }

    private static boolean isHtml(@Nullable String type, byte[] body) {
        return type == null
                ? new String(body, 0, Math.min(body.length, SNIFFED), StandardCharsets.ISO_8859_1)
                        .toLowerCase(Locale.ROOT)
                        .contains("<html")
                : type.toLowerCase(Locale.ROOT).contains("html");
    }

    /** The library's parser slows down on headers without end. */
    private static boolean hasShortHeaders(byte[] record) {
        int ends = 0;
        for (int i = 2; i < Math.min(record.length, LONGEST_HTTP_HEADER) && ends < 2; i++) {
            boolean empty =
                    record[i] == '\n' && (record[i - 1] == '\n' || (record[i - 1] == '\r' && record[i - 2] == '\n'));
            ends += empty ? 1 : 0;
        }
        return ends == 2 || record.length < LONGEST_HTTP_HEADER;
    }

    private static String firstLine(Exception problem) {
        return String.valueOf(problem.getMessage()).split("\\R", 2)[0];
    }

    String url() {
        return url;
    }

    int status() {
        return status;
    }

    @Nullable
    String contentType() {
        return contentType;
    }

    byte[] body() {
        return body;
    }

    /** What keeps it from being read. */
    @Nullable
    String problem() {
        return problem;
    }
}
