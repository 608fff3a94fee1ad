// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.SpeakerType;

/**
 * Somebody who speaks, as a search sees it.
 *
 * @param role absent where the document gives none
 * @param who who that is across documents
 */
record Voice(String name, SpeakerType type, @Nullable String role, Who who) {

    /** @param entities who the entities of the document are, by their ids in it */
    static Voice of(Speaker speaker, Map<String, Who> entities) {
        Who who = speaker.entity() == null ? null : entities.get(speaker.entity());
        return new Voice(speaker.name(), speaker.type(), speaker.role(), who == null ? Who.NOBODY : who);
    }
}
