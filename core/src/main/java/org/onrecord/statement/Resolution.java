// SPDX-License-Identifier: Apache-2.0
package org.onrecord.statement;

import java.util.List;

/**
 * Attributions whose speakers are known.
 *
 * @param entities everybody of whom the document speaks
 * @param speakers for each attribution, at its index, who makes it; empty where that is unstated or unknown
 */
public record Resolution(List<Entity> entities, List<List<Speaker>> speakers) {

    public Resolution {
        entities = List.copyOf(entities);
        speakers = speakers.stream().map(List::copyOf).toList();
    }
}
