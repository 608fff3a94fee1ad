// SPDX-License-Identifier: Apache-2.0
package org.onrecord.corpus;

/**
 * Who an entity of a document is.
 *
 * @param profile what the document says of it
 * @param identity id of who it is
 * @param known whether the identity was known from other documents
 * @param confidence from 0 to 1, that it is
 */
public record Recognition(Profile profile, String identity, boolean known, double confidence) {

    public Recognition {
        if (identity.isBlank()) {
            throw new IllegalArgumentException("nobody recognised in " + profile.name());
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("not a confidence: " + confidence);
        }
    }
}
