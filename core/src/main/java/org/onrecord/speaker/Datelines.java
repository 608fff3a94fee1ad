// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Dateline;

/** What stands before the first sentence of a paragraph: a dateline, or a heading in capitals. */
final class Datelines {

    private final Words words;
    private final @Nullable Dateline dateline;

    Datelines(Words words, @Nullable Dateline dateline) {
        this.words = words;
        this.dateline = dateline;
    }

    /** Where the sentence begins after "LAKE CITY, Minn. —". */
    int end(int s) {
        int start = words.sentenceStart(s);
        int end = words.sentenceEnd(s);
        boolean opensParagraph = start == 0 || words.paragraph(start - 1) != words.paragraph(start);
        if (!opensParagraph || start == end) {
            return start;
        }
        if (dateline != null && dateline.span().contains(words.start(start))) {
            return Math.min(end, words.from(dateline.span().end()));
        }
        return afterHeading(start, end);
    }

    /** Where the sentence begins after a heading in capitals: "THE SECOND STEP Mills are ...". */
    private int afterHeading(int start, int end) {
        int i = start;
        while (i < end && words.capital(i) && words.form(i).equals(words.form(i).toUpperCase(Locale.ROOT))) {
            i++;
        }
        boolean heading = i - start >= 2
                && i < end
                && words.capital(i)
                && words.form(i - 1).length() > 1;
        return heading ? i : start;
    }
}
