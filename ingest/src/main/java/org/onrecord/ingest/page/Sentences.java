// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

/** Where a sentence ends, as far as its last characters tell. */
final class Sentences {

    private static final String CLOSING = "\"'”’»)]*";
    private static final String STOPS = ".!?…。！？।";
    private static final String ENDING = STOPS + ":;";

    private Sentences() {}

    /** Whether the text ends as a sentence does, closing quotation marks and brackets left aside. */
    static boolean isEnded(CharSequence text) {
        return endsIn(ENDING, text);
    }

    /** The same, but a colon or semicolon, after which a sentence goes on, is no end. */
    static boolean isStopped(CharSequence text) {
        return endsIn(STOPS, text);
    }

    private static boolean endsIn(String marks, CharSequence text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (CLOSING.indexOf(c) < 0 && c != ' ') {
                return marks.indexOf(c) >= 0;
            }
        }
        return false;
    }
}
