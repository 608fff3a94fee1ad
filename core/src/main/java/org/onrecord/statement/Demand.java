// SPDX-License-Identifier: Apache-2.0
package org.onrecord.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;

/**
 * Something that somebody asked of somebody else, and what came of it in the same document.
 *
 * @param statement the demand as it is told in full
 * @param repeats the same demand told again, as in a headline; in the order of the text
 * @param addressees of whom it was made, as far as any telling of it says; empty where none does
 * @param condition the condition that it hangs on, in the document's text; absent where it hangs on none
 * @param answers what the addressees said to it, in the order of the text; where it has no addressees, what anybody did
 */
public record Demand(
        Statement statement,
        List<Statement> repeats,
        List<Speaker> addressees,
        @Nullable Span condition,
        List<Answer> answers) {

    public Demand {
        repeats = List.copyOf(repeats);
        addressees = List.copyOf(addressees);
        answers = List.copyOf(answers);
    }
}
