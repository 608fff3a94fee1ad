// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An utterance that several documents quote.
 *
 * @param first the statement that first gave it, with its document
 * @param statements how many statements quote it, that one included
 * @param outlets the outlets that quote it, each once; those that are not known are left out
 * @param reports how many of the documents are reports of their own: those that copy another one which quotes it are left
 *     out
 * @param agency the news agency that the first document credits; absent where it credits none
 */
public record Utterance(
        Hit first,
        int statements,
        int documents,
        List<String> outlets,
        int reports,
        @Nullable String agency) {

    public Utterance {
        outlets = List.copyOf(outlets);
    }
}
