// SPDX-License-Identifier: Apache-2.0
package org.onrecord.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;

/**
 * How, when and to whom something was said.
 *
 * @param act what the speaker does by saying it
 * @param asserted false where the text presents the statement as negated, hypothetical, modal or asked ("might say",
 *     "did not say")
 * @param medium by what way it was said
 * @param saidOn when; absent where the text does not fix it
 * @param addressees to whom; empty where the text does not say
 * @param condition the condition that the statement hangs on ("If the council …"), in the document's text; absent where
 *     it hangs on none
 */
public record Circumstances(
        Act act,
        boolean asserted,
        Medium medium,
        @Nullable PartialDate saidOn,
        List<Speaker> addressees,
        @Nullable Span condition) {

    public Circumstances {
        addressees = List.copyOf(addressees);
    }
}
