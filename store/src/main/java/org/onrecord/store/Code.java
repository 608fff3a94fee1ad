// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

/**
 * The number under which the record packs a value of a closed set. It is the value's place in its enum: whoever adds a value
 * to an enum of the record adds it at the end, else what is packed already would change its meaning.
 */
final class Code {

    private Code() {}

    @SuppressWarnings("EnumOrdinal")
    static int of(Enum<?> value) {
        return value.ordinal();
    }

    /** @throws IndexOutOfBoundsException if no value has this number */
    static <T extends Enum<T>> T value(Class<T> set, int code) {
        return set.getEnumConstants()[code];
    }
}
