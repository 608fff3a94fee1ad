// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands, for people who want to look at it.
 *
 * @param source the input: a path as given, an address, or {@code -} for standard input
 * @param unit what {@code number} counts; absent where the place is the whole input
 * @param number a byte offset from 0, or a line or entry from 1; 0 where there is no unit
 */
public record Place(String source, @Nullable Unit unit, long number) {

    /** What a place is counted in. */
    public enum Unit {
        BYTE,
        LINE,
        ENTRY
    }

    /** All of an input. */
    public static Place of(String source) {
        return new Place(source, null, 0);
    }

    /** The record that starts at a byte of an input, counted from 0 in the file as it is stored. */
    public Place atByte(long offset) {
        return new Place(source, Unit.BYTE, offset);
    }

    /** A line of an input, counted from 1. */
    public Place atLine(long line) {
        return new Place(source, Unit.LINE, line);
    }

    /** One of several parts of an input, counted from 1. */
    public Place atEntry(long entry) {
        return new Place(source, Unit.ENTRY, entry);
    }

    /** {@code crawl.warc.gz, byte 1024}. */
    @Override
    public String toString() {
        return unit == null ? source : source + ", " + name(unit) + " " + number;
    }

    private static String name(Unit unit) {
        return switch (unit) {
            case BYTE -> "byte";
            case LINE -> "line";
            case ENTRY -> "entry";
        };
    }
}
