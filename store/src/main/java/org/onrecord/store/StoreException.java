// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.io.IOException;

/** The database cannot be opened, read or written. The message names it and says why. */
public final class StoreException extends IOException {

    private static final long serialVersionUID = 1;

    StoreException(String location, String problem, Throwable cause) {
        super(location + ": " + problem, cause);
    }
}
