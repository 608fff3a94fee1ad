// SPDX-License-Identifier: Apache-2.0
package org.onrecord.corpus;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.SpeakerType;

/**
 * What one document says of a person or a body.
 *
 * @param document id of the document
 * @param entity id of the entity, in the document
 * @param name the fullest form that the document gives; not empty
 * @param type person or organization
 * @param names all forms that are names, the fullest among them
 * @param role the fullest role that the document gives; absent where it gives none
 * @param companions names of the others of whom the document speaks
 */
public record Profile(
        String document,
        String entity,
        String name,
        SpeakerType type,
        List<String> names,
        @Nullable String role,
        Set<String> companions) {

    public Profile {
        if (document.isEmpty() || entity.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a profile needs a document, an entity and a name: '" + document + "', '"
                    + entity + "', '" + name + "'");
        }
        if (type != SpeakerType.PERSON && type != SpeakerType.ORGANIZATION) {
            throw new IllegalArgumentException("neither a person nor a body: " + name + ", " + type.label());
        }
        names = List.copyOf(names);
        companions = Set.copyOf(companions);
    }
}
