// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import org.onrecord.statement.Act;

/** Puts text in colour, where colour is wanted. */
final class Paint {

    private static final String ESCAPE = "\u001B[";
    private static final String RESET = ESCAPE + "0m";

    private final boolean colour;

    Paint(boolean colour) {
        this.colour = colour;
    }

    String bold(String text) {
        return painted("1m", text);
    }

    String faint(String text) {
        return painted("2m", text);
    }

    String cue(String text) {
        return painted("36m", text);
    }

    String act(Act act, String text) {
        return switch (act) {
            case CLAIM -> painted("34m", text);
            case JUDGEMENT, QUESTION -> painted("35m", text);
            case DEMAND -> painted("33m", text);
            case COMMITMENT -> painted("32m", text);
            case DENIAL -> painted("31m", text);
            case BELIEF, NO_COMMENT, OTHER -> painted("36m", text);
        };
    }

    private String painted(String code, String text) {
        return colour && !text.isEmpty() ? ESCAPE + code + text + RESET : text;
    }
}
