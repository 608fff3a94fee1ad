// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines between its words. */
final class Wrap {

    private Wrap() {}

    /** Lines of at most {@code width} characters, unless a single word is longer; at least one line. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > width) {
            int space = rest.lastIndexOf(' ', width);
            int end = space > 0 ? space : rest.indexOf(' ');
            if (end < 0) {
                break;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end + 1);
        }
        lines.add(rest);
        return lines;
    }
}
