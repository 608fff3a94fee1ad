// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import java.util.List;

/**
 * A name in the text.
 *
 * @param from its first word, with the titles before it
 * @param core the first word of the name proper
 * @param to after its last word
 * @param kind what bears it, as far as the name and its surroundings say
 * @param parts the words of the name proper
 */
record Name(int from, int core, int to, Kind kind, List<String> parts) {

    /** What bears a name. */
    enum Kind {
        PERSON,
        BODY,
        PLACE,
        /** A word or two that the name itself does not tell apart. */
        OPEN
    }

    Name {
        parts = List.copyOf(parts);
    }

    String text() {
        return String.join(" ", parts);
    }

    String last() {
        return parts.get(parts.size() - 1);
    }

    boolean single() {
        return parts.size() == 1;
    }

    boolean titled() {
        return from < core;
    }
}
