// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.List;

/**
 * How statements are spread over months, and in each month over the values of one field.
 *
 * @param field what is counted
 * @param values the most frequent values, the most frequent first
 * @param months those with a statement of one of these values, in order
 */
public record Timeline(Facet.Field field, List<String> values, List<Month> months) {

    /**
     * A month.
     *
     * @param month {@code 2026-01}, or {@code 2026} for statements of which only the year is known
     * @param counts the number of statements for each value
     * @param all the number of statements of the month, whatever their value
     */
    public record Month(String month, List<Long> counts, long all) {

        public Month {
            counts = List.copyOf(counts);
        }
    }

    public Timeline {
        values = List.copyOf(values);
        months = List.copyOf(months);
    }
}
