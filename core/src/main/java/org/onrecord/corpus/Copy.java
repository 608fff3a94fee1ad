// SPDX-License-Identifier: Apache-2.0
package org.onrecord.corpus;

/**
 * A document that shares much of its own prose, not only of what it quotes, with an earlier one: wire copy, a reprint, a
 * later version.
 *
 * @param document id of the later document
 * @param from id of the earlier one
 * @param share of the shorter document's prose that stands in both, estimated; above 0, at most 1
 */
public record Copy(String document, String from, double share) {

    public Copy {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("not a share: " + share);
        }
    }
}
