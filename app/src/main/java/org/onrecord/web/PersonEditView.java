// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.RecordedPerson;

/**
 * Forms to say who somebody is.
 *
 * @param seen tells this state of somebody from others
 * @param others who may be the same, by their ids
 * @param documents those in which somebody speaks, the latest first
 * @param typed what was sent and refused; nothing where the page is new
 */
record PersonEditView(RecordedPerson person, String seen, List<Choice> others, List<Choice> documents, Typed typed) {

    /** Something to choose, and how a person knows it. */
    record Choice(String value, String label) {}

    /**
     * What a person has filled in.
     *
     * @param problem why it was refused; absent where nothing was
     */
    record Typed(
            String name,
            String into,
            String as,
            List<String> documents,
            String author,
            String note,
            @Nullable String problem) {}
}
