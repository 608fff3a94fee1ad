// SPDX-License-Identifier: Apache-2.0
package org.onrecord.benchmark;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** What a figure depends on besides the program. */
final class Machine {

    private Machine() {}

    /** Processes that ran or waited to run, on average over the last minute, and the number of processors. */
    static String load() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT, "%.1f on %d cores", system.getSystemLoadAverage(), system.getAvailableProcessors());
    }
}
