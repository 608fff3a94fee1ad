// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.nio.charset.StandardCharsets;

/**
 * How deeply elements are nested and how many there are, found out without building anything: the feed library takes
 * quadratic time over depth, and 50 bytes of memory for each byte of an empty element.
 */
final class XmlExtent {

    private static final int DEEPEST = 100;
    private static final int MOST_ELEMENTS = 200_000;

    private final String xml;
    private int position;
    private int depth;
    private int elements;

    private XmlExtent(byte[] bytes) {
        this.xml = new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
    }

    /** Whether more than a hundred elements stand inside each other, or there are more than 200,000. */
    static boolean isTooMuch(byte[] bytes) {
        return new XmlExtent(bytes).isTooMuch();
    }

    private boolean isTooMuch() {
        position = xml.indexOf('<');
        while (position >= 0 && depth <= DEEPEST && elements <= MOST_ELEMENTS) {
            if (xml.startsWith("<![CDATA[", position)) {
                skip("]]>");
            } else if (xml.startsWith("<!--", position)) {
                skip("-->");
            } else {
                tag();
            }
            position = position < 0 ? -1 : xml.indexOf('<', position);
        }
        return depth > DEEPEST || elements > MOST_ELEMENTS;
    }

    private void tag() {
        boolean closing = xml.startsWith("</", position);
        boolean opening = position + 1 < xml.length() && Character.isLetter(xml.charAt(position + 1));
        skip(">");
        boolean empty = position >= 2 && xml.charAt(position - 2) == '/';
        elements += opening ? 1 : 0;
        depth += closing ? -1 : opening && !empty ? 1 : 0;
    }

    private void skip(String end) {
        int found = xml.indexOf(end, position);
        position = found < 0 ? -1 : found + end.length();
    }
}
