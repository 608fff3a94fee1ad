// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How the statements that a search finds are spread over the values of one field. The counts are exact.
 *
 * @param field what is counted
 * @param values the most frequent values, the most frequent first, equal ones by name
 * @param distinct how many values there are in all
 */
public record Facet(Field field, List<Value> values, int distinct) {

    public Facet {
        values = List.copyOf(values);
    }

    /** The same with so many values at most. */
    Facet first(int most) {
        return values.size() <= most ? this : new Facet(field, values.subList(0, most), distinct);
    }

    /** What is counted. A statement of several speakers counts once for each of them, of their roles and types. */
    public enum Field {
        SPEAKER,
        ROLE,
        TYPE,
        ACT,
        MEDIUM,
        OUTLET,
        /** Of the date of the statement: {@code 2026-01}, or {@code 2026} where only the year is known. */
        MONTH,
        QUOTATION,
        /** {@code yes} or {@code no}. */
        ASSERTED;

        /** The name as it is written. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One value.
     *
     * @param value as a query would name it
     * @param count the number of statements found that have it
     * @param person id of the person or body, for the field {@code person} of a query; absent for other fields, and for
     *     somebody who is known by a name in one document only
     */
    public record Value(String value, long count, @Nullable String person) {

        /** A value that is no person. */
        public Value(String value, long count) {
            this(value, count, null);
        }
    }
}
