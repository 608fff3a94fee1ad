// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One document of an export as names and values, blank values left out. */
final class Row {

    private static final int NAMES_IN_MESSAGES = 10;

    private final Map<String, String> values;
    private final Map<String, String> loose;

    private Row(Map<String, String> values) {
        this.values = values;
        this.loose = new HashMap<>();
        values.forEach((name, value) -> loose.putIfAbsent(Field.loose(name), value));
    }

    /** The row of these values, in their order. */
    static Row of(Map<String, String> values) {
        Map<String, String> filled = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (!value.isBlank()) {
                filled.put(name, value);
            }
        });
        return new Row(filled);
    }

    /** The value under exactly this name, else under one that differs in case and punctuation only. */
    @Nullable
    String get(String name) {
        String exact = values.get(name);
        return exact != null ? exact : getLoosely(Field.loose(name));
    }

    /** The value under a name of the form of {@link Field#loose}. */
    @Nullable
    String getLoosely(String name) {
        return loose.get(name);
    }

    /** The first names, for messages. */
    String names() {
        String names = values.keySet().stream().limit(NAMES_IN_MESSAGES).collect(Collectors.joining(", "));
        return values.size() > NAMES_IN_MESSAGES ? names + ", …" : names;
    }
}
