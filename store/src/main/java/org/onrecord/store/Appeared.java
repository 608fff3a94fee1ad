// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.time.ZoneOffset;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.PublicationDate;

/**
 * Where a document stands in the order in which documents appeared. One whose day is not known comes last, since it cannot
 * be shown to have been first.
 *
 * @param published the day, and the moment where it is known
 * @param document id of the document, which settles what is left open
 */
record Appeared(String published, String document) implements Comparable<Appeared> {

    private static final String UNKNOWN = "9999";
    private static final Comparator<Appeared> ORDER =
            Comparator.comparing(Appeared::published).thenComparing(Appeared::document);

    static Appeared of(@Nullable PublicationDate published, String document) {
        if (published == null) {
            return new Appeared(UNKNOWN, document);
        }
        String time = published.time() == null
                ? ""
                : published.time().withOffsetSameInstant(ZoneOffset.UTC).toString();
        return new Appeared(published.date() + " " + time, document);
    }

    @Override
    public int compareTo(Appeared other) {
        return ORDER.compare(this, other);
    }
}
