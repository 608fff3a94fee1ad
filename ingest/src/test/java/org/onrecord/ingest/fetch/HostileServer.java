// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server that does what servers should not, once it was asked for anything but robots.txt. */
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
