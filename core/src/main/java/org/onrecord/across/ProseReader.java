// SPDX-License-Identifier: Apache-2.0
package org.onrecord.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.corpus.Prose;
import org.onrecord.document.Paragraph;
import org.onrecord.document.QuotedSpan;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.document.Sentence;
import org.onrecord.document.Span;
import org.onrecord.document.Token;

/**
 * Reads the traces by which copies of a document are found: of its words outside quotation marks, hashes of runs of eight.
 * Two documents that share 16 such words in a row share a key. Safe to share between threads.
 */
public final class ProseReader {

    private static final int SHINGLE = 8;
    private static final int WINDOW = 9;

    /** The traces of a document, with the agency that it credits. */
    public Prose read(SegmentedDocument document) {
        List<String> words = new ArrayList<>();
        int quotation = 0;
        for (Paragraph paragraph : document.paragraphs()) {
            for (Sentence sentence : paragraph.sentences()) {
                for (Token token : sentence.tokens()) {
                    quotation = next(document.quotations(), quotation, token.span());
                    String word = token.span().in(document.text());
                    if (!isQuoted(document.quotations(), quotation, token.span())
                            && Character.isLetterOrDigit(word.codePointAt(0))) {
                        words.add(word.toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        return new Prose(document.document().id(), Winnowing.of(hashes(words), WINDOW), AgencyCredit.of(document));
    }

    /** Index of the first quotation that does not end before a word. */
    private static int next(List<QuotedSpan> quotations, int from, Span word) {
        int next = from;
        while (next < quotations.size() && quotations.get(next).span().end() <= word.start()) {
            next++;
        }
        return next;
    }

    private static boolean isQuoted(List<QuotedSpan> quotations, int at, Span word) {
        return at < quotations.size() && quotations.get(at).span().contains(word);
    }

    private static List<Long> hashes(List<String> words) {
        List<Long> hashes = new ArrayList<>();
        for (int at = 0; at + SHINGLE <= words.size(); at++) {
            hashes.add(Hashes.of(words.subList(at, at + SHINGLE)));
        }
        return hashes;
    }
}
