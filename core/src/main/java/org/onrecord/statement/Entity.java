// SPDX-License-Identifier: Apache-2.0
package org.onrecord.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of whom a document speaks.
 *
 * @param id unique within the document; not empty
 * @param name the fullest form that the document gives, without titles; not empty
 * @param type what kind of speaker it is
 * @param role the fullest role that the document gives; absent where it gives none
 * @param aliases the distinct forms in the text, pronouns left out
 * @param mentions where the text refers to it, in the order of the text
 * @param people id in a file of known people; absent where it is not in one
 */
public record Entity(
        String id,
        String name,
        SpeakerType type,
        @Nullable String role,
        List<String> aliases,
        List<Mention> mentions,
        @Nullable String people) {

    public Entity {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("an entity needs an id and a name: '" + id + "', '" + name + "'");
        }
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }
}
