// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import java.util.Locale;
import org.onrecord.document.Paragraph;

/** What stands before the first sentence of a paragraph: a dateline, or a heading in capitals. */
final class Datelines {

    private final Words words;

    Datelines(Words words) {
        this.words = words;
    }

    /** Where the sentence begins after "LAKE CITY, Minn. —". */
    int end(int s) {
        int start = words.sentenceStart(s);
        int end = words.sentenceEnd(s);
        boolean opensParagraph = start == 0 || words.paragraph(start - 1) != words.paragraph(start);
        int heading = afterHeading(start, end);
        if (opensParagraph && heading > start) {
            return heading;
        }
        if (!opensParagraph || start == end || !words.allCapitals(start) || words.kind(start) == Paragraph.Kind.TURN) {
            return start;
        }
        for (int i = start + 1; i < Math.min(end, start + 14); i++) {
            if (isDash(i)) {
                return i + 1;
            }
            if (words.form(i).equals(":")) {
                return words.form(i - 2).equals(",") ? i + 1 : start;
            }
        }
        return start;
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

    private boolean isDash(int i) {
        String form = words.form(i);
        return form.equals("-") || form.equals("–") || form.equals("—") || form.equals("―");
    }
}
