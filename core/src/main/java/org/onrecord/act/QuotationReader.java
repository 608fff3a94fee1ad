// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.List;
import java.util.stream.IntStream;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.document.Span;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Quotation;

/** Tells how much of each content is given in the speaker's own words. Safe to share between threads. */
public final class QuotationReader {

    private final VerbatimReader verbatimReader = new VerbatimReader();

    /** For each attribution, at its index, how much of its content is verbatim; a content without words is indirect. */
    public List<Quotation> read(SegmentedDocument document, List<Attribution> attributions) {
        List<List<Span>> verbatim = verbatimReader.read(document, attributions);
        return IntStream.range(0, attributions.size())
                .mapToObj(index -> quotation(
                        letters(document.text(), attributions.get(index).content()),
                        letters(document.text(), verbatim.get(index))))
                .toList();
    }

    private static Quotation quotation(long letters, long quoted) {
        if (quoted == 0) {
            return Quotation.INDIRECT;
        }
        return quoted == letters ? Quotation.DIRECT : Quotation.MIXED;
    }

    private static long letters(String text, List<Span> spans) {
        return spans.stream()
                .flatMapToInt(span -> span.in(text).chars())
                .filter(Character::isLetterOrDigit)
                .count();
    }
}
