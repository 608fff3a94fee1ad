// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what a search found.
 *
 * @param total the number of statements found on all pages
 * @param hits the statements of this page, in order
 * @param facets how all that was found is spread, one for each field; none where no values were asked for
 * @param next where the next page begins, for {@link PageRequest#after()}; absent on the last page
 */
public record SearchPage(
        long total,
        List<Hit> hits,
        List<Facet> facets,
        @Nullable String next) {

    public SearchPage {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
    }

    /** The facet of a field. */
    public Facet facet(Facet.Field field) {
        return facets.stream()
                .filter(facet -> facet.field() == field)
                .findFirst()
                .orElseThrow();
    }
}
