// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/** Makes records of web archives, sound ones and others. */
final class WarcBuilder {

    private WarcBuilder() {}

    /** The answer of a server, as a record. */
    static byte[] response(String url, String html) {
        return response(url, "200 OK", "text/html; charset=utf-8", html, 0);
    }

    /**
     * @param lie how many bytes too many the header claims
     */
    static byte[] response(String url, String status, String type, String body, int lie) {
        byte[] http = ("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.UTF_8);
        return record("response", url, "application/http; msgtype=response", http, lie);
    }

    static byte[] record(String kind, String url, String type, byte[] block, int lie) {
        String header = "WARC/1.0\r\nWARC-Type: " + kind + "\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2026-03-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
                + UUID.nameUUIDFromBytes(url.getBytes(StandardCharsets.UTF_8)) + ">\r\nContent-Type: " + type
                + "\r\nContent-Length: " + (block.length + lie) + "\r\n\r\n";
        return join(header.getBytes(StandardCharsets.UTF_8), block, "\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }

    static byte[] info() {
        return record(
                "warcinfo",
                "urn:info",
                "application/warc-fields",
                "software: test\r\n".getBytes(StandardCharsets.UTF_8),
                0);
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
