// SPDX-License-Identifier: Apache-2.0
package org.onrecord.corpus;

import java.util.List;

/**
 * By what a document is compared with others.
 *
 * @param wordings one for each statement that gives its speaker's own words, in the order of the record
 * @param prose what the document says outside quotation marks
 */
public record Traces(List<Wording> wordings, Prose prose) {

    public Traces {
        wordings = List.copyOf(wordings);
    }
}
