// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;

/** Standard output that does not hide its failures, as when the program that it is piped into has ended. Stays open. */
final class Checked extends FilterWriter {

    private final PrintWriter printer;

    Checked(PrintWriter out) {
        super(out);
        this.printer = out;
    }

    /** Writes what waits in a printer, and fails if that, or anything before it, could not be written. */
    static void flush(PrintWriter out) throws IOException {
        new Checked(out).flush();
    }

    @Override
    public void flush() throws IOException {
        if (printer.checkError()) {
            throw new IOException("standard output cannot be written any more");
        }
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
