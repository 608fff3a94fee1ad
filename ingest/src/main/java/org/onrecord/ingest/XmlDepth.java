// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.nio.charset.StandardCharsets;

/** How deeply elements are nested, found out without building anything: the feed library takes quadratic time over depth. */
final class XmlDepth {

    private static final int DEEPEST = 100;

    private final String xml;
    private int position;
    private int depth;

    private XmlDepth(byte[] bytes) {
        this.xml = new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
    }

    /** Whether more than a hundred elements stand inside each other. */
    static boolean isTooDeep(byte[] bytes) {
        return new XmlDepth(bytes).isTooDeep();
    }

    private boolean isTooDeep() {
        position = xml.indexOf('<');
        while (position >= 0 && depth <= DEEPEST) {
            if (xml.startsWith("<![CDATA[", position)) {
                skip("]]>");
            } else if (xml.startsWith("<!--", position)) {
                skip("-->");
            } else {
                tag();
            }
            position = position < 0 ? -1 : xml.indexOf('<', position);
        }
        return depth > DEEPEST;
    }

    private void tag() {
        boolean closing = xml.startsWith("</", position);
        boolean opening = position + 1 < xml.length() && Character.isLetter(xml.charAt(position + 1));
        skip(">");
        boolean empty = position >= 2 && xml.charAt(position - 2) == '/';
        depth += closing ? -1 : opening && !empty ? 1 : 0;
    }

    private void skip(String end) {
        int found = xml.indexOf(end, position);
        position = found < 0 ? -1 : found + end.length();
    }
}
