// SPDX-License-Identifier: Apache-2.0
package org.onrecord.document;

import org.jspecify.annotations.Nullable;

/**
 * Where, and sometimes when, a report was written, as it says itself at the beginning of its text.
 *
 * @param span the whole of it, with agency and the dash or colon that ends it, in the document's text
 * @param place town, with state or country where given ("LAKE CITY, MINNESOTA"); inside the span
 * @param day month and day, with the year where given ("Jan. 5"); inside the span; absent where the dateline has none
 */
public record Dateline(Span span, Span place, @Nullable Span day) {

    public Dateline {
        if (!span.contains(place) || (day != null && !span.contains(day))) {
            throw new IllegalArgumentException(
                    "place at " + place + " or day at " + day + " outside the dateline at " + span);
        }
    }
}
