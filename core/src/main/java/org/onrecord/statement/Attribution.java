// SPDX-License-Identifier: Apache-2.0
package org.onrecord.statement;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;

/**
 * Which source said which content, as spans of the text; who the source is, is not yet known. After Newell, Margolin and
 * Ruths, "An Attribution Relations Corpus for Political News", LREC 2018.
 *
 * @param source who speaks; empty where the text does not say
 * @param cue the words that attribute; empty where there are none. Cue and content are never both empty
 * @param content what is attributed, in the order of the text; several pieces where the sentence interrupts it
 * @param within index of the attribution, in the list that this one stands in, whose content holds this one; absent where
 *     it stands by itself
 * @param confidence from 0 to 1
 */
public record Attribution(
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        @Nullable Integer within,
        double confidence) {

    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (cue.isEmpty() && content.isEmpty()) {
            throw new IllegalArgumentException("an attribution needs a cue or a content; source: " + source);
        }
        if (within != null && within < 0) {
            throw new IllegalArgumentException("not the index of an attribution: " + within);
        }
        Confidence.checked(confidence);
    }

    /** Where cue and content begin: the place of this attribution in the order of the text. */
    public int start() {
        return Stream.concat(cue.stream(), content.stream())
                .mapToInt(Span::start)
                .min()
                .orElseThrow();
    }
}
