// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import org.jspecify.annotations.Nullable;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.SpeakerType;

/**
 * Somebody who speaks, as a search sees it.
 *
 * @param role absent where the document gives none
 */
record Voice(String name, SpeakerType type, @Nullable String role) {

    static Voice of(Speaker speaker) {
        return new Voice(speaker.name(), speaker.type(), speaker.role());
    }
}
