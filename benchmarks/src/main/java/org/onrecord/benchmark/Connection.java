// SPDX-License-Identifier: Apache-2.0
package org.onrecord.benchmark;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A connection to a server that stays open (HTTP/1.1, RFC 9112), for a client that shares the server's processors: it reads every answer
 * to its last byte and does no more than that. For one thread.
 */
final class Connection implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;
    private static final int OK = 200;
    private static final int SIXTEEN = 16;

    private final URI server;
    private @Nullable Socket socket;
    private InputStream in = InputStream.nullInputStream();

    Connection(URI server) {
        this.server = server;
    }

    /** What an answer says of itself. */
    private record Head(int status, int length, boolean chunked, boolean last) {}

    /** Asks for a path, packed if the server likes; whether the answer was 200 and came whole. */
    boolean get(String path) {
        try {
            send(path);
            Head head = head();
            body(head);
            if (head.last()) {
                close();
            }
            return head.status() == OK;
        } catch (IOException failed) {
            close();
            return false;
        }
    }

    private void send(String path) throws IOException {
        Socket open = socket;
        if (open == null) {
            open = new Socket(server.getHost(), server.getPort());
            open.setTcpNoDelay(true);
            open.setSoTimeout(PATIENCE_MILLIS);
            socket = open;
            in = new BufferedInputStream(open.getInputStream(), 1 << 14);
        }
        String request = "GET " + path + " HTTP/1.1\r\nHost: " + server.getAuthority()
                + "\r\nAccept: text/html, application/json\r\nAccept-Encoding: gzip\r\n\r\n";
        open.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    }

    private Head head() throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        int length = 0;
        boolean chunked = false;
        boolean last = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            String field = line.toLowerCase(Locale.ROOT);
            if (field.startsWith("content-length:")) {
                length =
                        Integer.parseInt(field.substring(field.indexOf(':') + 1).strip());
            }
            chunked |= field.startsWith("transfer-encoding:") && field.endsWith("chunked");
            last |= field.startsWith("connection:") && field.endsWith("close");
        }
        return new Head(status, length, chunked, last);
    }

    private void body(Head head) throws IOException {
        if (!head.chunked()) {
            in.skipNBytes(head.length());
            return;
        }
        int size;
        do {
            size = Integer.parseInt(line(), SIXTEEN);
            in.skipNBytes(size);
            line();
        } while (size > 0);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException closed) {
            in = InputStream.nullInputStream();
        }
        socket = null;
    }
}
