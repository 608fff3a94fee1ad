// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import java.io.IOException;

/** A model cannot be loaded: a file is missing or broken, or its files do not fit together. The message names the file. */
public final class ModelException extends IOException {

    private static final long serialVersionUID = 1;

    ModelException(String message) {
        super(message);
    }

    ModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
