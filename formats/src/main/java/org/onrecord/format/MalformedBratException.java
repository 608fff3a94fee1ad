// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import java.io.Serial;

/** A brat file does not say what it should. The message names the file, the line and the value. */
public final class MalformedBratException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    MalformedBratException(String source, int line, String problem) {
        super(source + ", line " + line + ": " + problem);
    }
}
