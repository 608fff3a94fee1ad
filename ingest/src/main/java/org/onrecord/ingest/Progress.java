// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.io.IOException;

/** How far the reading of archives has come, so that a later run can go on there. */
public interface Progress {

    /** Every run starts anew. */
    Progress NONE = new Progress() {
        @Override
        public long position(String source) {
            return 0;
        }

        @Override
        public void reached(String source, long position) {
            // nothing is kept
        }
    };

    /** The byte of an input from which to read. */
    long position(String source);

    /**
     * Everything before a byte of an input has been read and taken.
     *
     * @throws IOException if that cannot be kept; reading then ends
     */
    void reached(String source, long position) throws IOException;
}
