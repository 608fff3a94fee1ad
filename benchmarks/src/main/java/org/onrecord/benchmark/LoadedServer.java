// SPDX-License-Identifier: Apache-2.0
package org.onrecord.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.cli.OnRecord;

/** {@code onrecord serve} in a process of its own. */
final class LoadedServer implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://\\S+");
    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final int SECONDS_TO_STOP = 20;

    private final Process process;
    private final URI address;

    private LoadedServer(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** @param heap the most memory that it may take, as Java's option -Xmx has it */
    static LoadedServer start(Path database, String heap) throws IOException {
        Process process = new ProcessBuilder(ChildJava.command(
                        List.of("-Xmx" + heap, "--enable-native-access=ALL-UNNAMED"),
                        OnRecord.class,
                        "serve",
                        "--port",
                        "0",
                        "--db",
                        database.toString()))
                .redirectError(Redirect.INHERIT)
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher found = ADDRESS.matcher(line);
            if (found.find()) {
                return new LoadedServer(process, URI.create(found.group()));
            }
        }
        throw new IOException("onrecord serve did not start");
    }

    URI address() {
        return address;
    }

    /** How long it has had a processor so far, in seconds. */
    double processorSeconds() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
    }

    /** What its heap holds after garbage was collected, in bytes. */
    long heapBytes() throws IOException, InterruptedException {
        jcmd("GC.run");
        Matcher used = USED.matcher(jcmd("GC.heap_info"));
        if (!used.find()) {
            throw new IOException("jcmd does not say what the heap holds");
        }
        return 1024 * Long.parseLong(used.group(1));
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(process.pid()),
                        command)
                .redirectErrorStream(true)
                .start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (jcmd.waitFor() != 0) {
            throw new IOException("jcmd " + command + ": " + said);
        }
        return said;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
