// SPDX-License-Identifier: Apache-2.0
package org.onrecord.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Linux knows of the memory of a process (proc(5), the file "status"). */
final class ProcessMemory {

    private static final String PEAK = "VmHWM:";

    private ProcessMemory() {}

    /**
     * The most memory that a process has held at once, in bytes.
     *
     * @throws IOException if it has ended, or the system has no such file
     */
    static long peak(long pid) throws IOException {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith(PEAK)) {
                return 1024 * Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
        throw new IOException(status + ": no line " + PEAK);
    }
}
