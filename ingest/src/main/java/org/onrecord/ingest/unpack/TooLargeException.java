// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.unpack;

import java.io.IOException;
import java.io.Serial;

/** A stream gives more bytes than were agreed to. */
public final class TooLargeException extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    public TooLargeException(String message) {
        super(message);
    }
}
