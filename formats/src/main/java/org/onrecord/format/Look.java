// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

/**
 * How text for a person looks.
 *
 * @param width the most characters a line should have; at least 20
 * @param colour whether to colour it with the escape sequences of ECMA-48 that terminals know
 */
public record Look(int width, boolean colour) {

    /** For a file or a pipe. */
    public static final Look PLAIN = new Look(100, false);

    private static final int NARROWEST = 20;

    public Look {
        if (width < NARROWEST) {
            throw new IllegalArgumentException(width + " characters are too few for a line");
        }
    }
}
