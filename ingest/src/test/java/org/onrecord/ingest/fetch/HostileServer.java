// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/**
 * A server that does what servers should not, once it was asked for anything but robots.txt. Started as a program, it opens
 * one of each kind, and writes their addresses, a line each and an empty one at the end.
 */
public final class HostileServer implements AutoCloseable {

    private static final String HEADER = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";

    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Answer answer;

    private interface Answer {
        void write(OutputStream out) throws IOException, InterruptedException;
    }

    private HostileServer(Answer answer) throws IOException {
        this.answer = answer;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        HostileServer[] servers = {
            dripping(), silent(), endless(), saying("220 mail.example ESMTP\r\n\r\n"), circling(), swelling()
        };
        for (HostileServer server : servers) {
            System.out.println(server.url());
        }
        System.out.println();
        Thread.currentThread().join();
    }

    /** Sends a byte every now and then. */
    public static HostileServer dripping() throws IOException {
        return new HostileServer(out -> {
            for (int i = 0; ; i++) {
                out.write(HEADER.charAt(i % HEADER.length()));
                out.flush();
                Thread.sleep(50);
            }
        });
    }

    /** Says nothing. */
    public static HostileServer silent() throws IOException {
        return new HostileServer(out -> Thread.sleep(60_000));
    }

    /** Sends a page without end. */
    public static HostileServer endless() throws IOException {
        return new HostileServer(out -> {
            out.write(HEADER.getBytes(StandardCharsets.UTF_8));
            byte[] page = "<p>again and again</p>".repeat(1000).getBytes(StandardCharsets.UTF_8);
            while (!Thread.currentThread().isInterrupted()) {
                out.write(page);
            }
        });
    }

    /** Sends whoever asks to its own page, again and again. */
    public static HostileServer circling() throws IOException {
        return saying("HTTP/1.1 302 Found\r\nLocation: /a\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    }

    /** Sends little that unpacks to a gibibyte. */
    public static HostileServer swelling() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bomb)) {
            byte[] page = new byte[1 << 20];
            for (int i = 0; i < 1 << 10; i++) {
                out.write(page);
            }
        }
        return new HostileServer(out -> {
            out.write(HEADER.replace("\r\n\r\n", "\r\nContent-Encoding: gzip\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.write(bomb.toByteArray());
        });
    }

    /** Sends these characters. */
    public static HostileServer saying(String text) throws IOException {
        return new HostileServer(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The address of its only page. */
    public String url() {
        return "http://127.0.0.1:" + socket.getLocalPort() + "/a";
    }

    private void accept() {
        try {
            while (!socket.isClosed()) {
                Socket connection = socket.accept();
                threads.execute(() -> serve(connection));
            }
        } catch (IOException closed) {
            return;
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            String request = request(connection.getInputStream());
            OutputStream out = connection.getOutputStream();
            if (request.startsWith("GET /robots.txt")) {
                out.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                        .getBytes(StandardCharsets.UTF_8));
            } else {
                answer.write(out);
            }
        } catch (IOException | InterruptedException gone) {
            return;
        }
    }

    private static String request(InputStream in) throws IOException {
        StringBuilder request = new StringBuilder();
        for (int value = in.read(); value >= 0; value = in.read()) {
            request.append((char) value);
            if (request.length() > 3 && request.substring(request.length() - 4).equals("\r\n\r\n")) {
                break;
            }
        }
        return request.toString();
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        socket.close();
    }
}
