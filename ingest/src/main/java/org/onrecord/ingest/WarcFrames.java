// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The records of a web archive in the order of the file, found again after each damaged one. */
sealed interface WarcFrames permits PlainWarcFrames, GzipWarcFrames {

    /** The next record, or null at the end of the file. */
    @Nullable
    WarcFrame next() throws IOException;

    /** Where the record after the last one starts: reading can be taken up from there. */
    long position();
}
