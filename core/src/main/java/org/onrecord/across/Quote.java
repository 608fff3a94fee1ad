// SPDX-License-Identifier: Apache-2.0
package org.onrecord.across;

import java.util.List;
import org.onrecord.corpus.Wording;

/**
 * A wording, cut into words.
 *
 * @param wording the wording itself
 * @param words its words in order
 */
record Quote(Wording wording, List<QuotedWord> words) {

    static Quote of(Wording wording) {
        return new Quote(wording, QuotedWord.of(wording.text()));
    }

    String text() {
        return wording.text();
    }

    boolean sameWordsAs(Quote other) {
        return forms().equals(other.forms());
    }

    private List<String> forms() {
        return words.stream().map(QuotedWord::form).toList();
    }
}
