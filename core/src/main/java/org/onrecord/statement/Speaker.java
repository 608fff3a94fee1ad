// SPDX-License-Identifier: Apache-2.0
package org.onrecord.statement;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who really speaks, or is spoken to.
 *
 * @param name the fullest form that the document gives, without titles ("Ada Lindqvist" for "she"); not empty
 * @param type what kind of speaker it is
 * @param role the role that the document gives ("Lake City mayor"); absent where it gives none
 * @param entity id of the {@link Entity} of the document; absent where there is none
 * @param mention how the text refers to the speaker at this place
 * @param confidence from 0 to 1, that this is who speaks
 */
public record Speaker(
        String name,
        SpeakerType type,
        @Nullable String role,
        @Nullable String entity,
        MentionKind mention,
        double confidence) {

    public Speaker {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a speaker needs a name");
        }
        Confidence.checked(confidence);
    }
}
