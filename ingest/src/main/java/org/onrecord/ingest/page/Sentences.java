// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

/** Where a sentence ends, as far as its last characters tell. */
final class Sentences {

    private static final String CLOSING = "\"'”’»)]*";
    private static final String ENDING = ".!?…:;。！？।";

    private Sentences() {}

    /** Whether the text ends as a sentence does, closing quotation marks and brackets left aside. */
    static boolean isEnded(CharSequence text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (CLOSING.indexOf(c) < 0 && c != ' ') {
                return ENDING.indexOf(c) >= 0;
            }
        }
        return false;
    }
}
