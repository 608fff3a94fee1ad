// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Values of closed sets by the names that they have in the record. */
final class Named {

    private Named() {}

    /** @throws Refusal if no value has that name; lists those that there are */
    static <E extends Enum<E>> E value(Class<E> set, String name, String what) {
        return Arrays.stream(set.getEnumConstants())
                .filter(value -> label(value).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Refusal.wrong(what + " is one of " + labels(set), name));
    }

    static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** As a person reads it. */
    static String words(String label) {
        return label.replace('_', ' ');
    }

    private static <E extends Enum<E>> String labels(Class<E> set) {
        return Arrays.stream(set.getEnumConstants()).map(Named::label).collect(Collectors.joining(", "));
    }
}
