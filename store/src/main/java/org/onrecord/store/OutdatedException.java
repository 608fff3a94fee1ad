// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

/** Somebody wants to change what is no longer as they saw it. The message names it and says what to do. */
public final class OutdatedException extends Exception {

    private static final long serialVersionUID = 1;

    OutdatedException(String message) {
        super(message);
    }
}
