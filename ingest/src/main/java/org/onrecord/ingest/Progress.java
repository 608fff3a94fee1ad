// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.io.IOException;

/** Which files have been read, and how far archives, so that a later run can go on there. Files go by their absolute path. */
public interface Progress {

    /** Every run starts anew. */
    Progress NONE = new Progress() {
        @Override
        public long position(String file) {
            return 0;
        }

        @Override
        public void reached(String file, long position) {
            // nothing is kept
        }
    };

    /** The byte of a file from which to read; all that the file has where it was read whole. */
    long position(String file);

    /**
     * Everything before a byte of a file has been read and taken.
     *
     * @throws IOException if that cannot be kept; reading then ends
     */
    void reached(String file, long position) throws IOException;
}
