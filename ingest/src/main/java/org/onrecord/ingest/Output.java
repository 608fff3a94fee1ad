// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

/**
 * The file that the records of a run go to. Its length is kept together with what was read, so that the next run takes up
 * both at the same moment: what a run wrote and could not keep is cut off, and read again.
 */
public interface Output {

    /** Nothing that could be continued: standard output, or a file for each document. */
    Output NONE = new Output() {
        @Override
        public String name() {
            return "";
        }

        @Override
        public long length() {
            return 0;
        }
    };

    /** What tells it from other outputs: its absolute path. */
    String name();

    /** How many bytes of it are complete; may be asked at any time between two records, and after it was closed. */
    long length();
}
