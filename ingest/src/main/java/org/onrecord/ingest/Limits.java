// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

/**
 * How much one document may take, so that no input can exhaust the machine.
 *
 * @param documentBytes the most bytes that one page, line, row, entry or text may have, unpacked
 * @param shortestText the fewest characters that the text of a web page must have to count as an article
 * @param longestText the most characters that a text may have: a book is no article, and reading takes time for each word
 * @param expansion how many times larger than its packed form an input may become, once more than 16 MiB came out of it
 */
public record Limits(int documentBytes, int shortestText, int longestText, int expansion) {

    /**
     * 16 MiB a document, 200 to a million characters a text (a hearing of a whole day has 600,000), 100-fold expansion (a book
     * packs about 4-fold, a log 20-fold).
     */
    public static final Limits DEFAULT = new Limits(16 << 20, 200, 1_000_000, 100);

    public Limits {
        if (documentBytes < 1 || shortestText < 0 || longestText < shortestText || expansion < 1) {
            throw new IllegalArgumentException("limits " + documentBytes + ", " + shortestText + ", " + longestText
                    + ", " + expansion + " leave nothing to read");
        }
    }
}
