// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.IOException;

/** A destination does not take one record, and goes on taking others. */
final class RefusedException extends IOException {

    private static final long serialVersionUID = 1;

    RefusedException(String reason) {
        super(reason);
    }

    RefusedException(Exception reason) {
        super(reason.getMessage(), reason);
    }
}
