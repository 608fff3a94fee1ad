// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

/**
 * How text for a person looks.
 *
 * @param width the most characters a line should have; at least 20
 * @param colour whether to colour it with the escape sequences of ECMA-48 that terminals know
 * @param elsewhere what tells of statements that a record only names by their ids; those it does not know are written as ids
 */
public record Look(int width, boolean colour, Elsewhere elsewhere) {

    /** For a file or a pipe. */
    public static final Look PLAIN = new Look(100, false);

    private static final int NARROWEST = 20;

    public Look {
        if (width < NARROWEST) {
            throw new IllegalArgumentException(width + " characters are too few for a line");
        }
    }

    /** Where nothing is known of statements elsewhere. */
    public Look(int width, boolean colour) {
        this(width, colour, Elsewhere.UNKNOWN);
    }
}
