// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

/** Writes HTML. Whatever comes from outside is escaped; tags and the names of attributes are those of the program. */
final class Markup {

    private final StringBuilder html = new StringBuilder();

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; those with an empty value are left out
     */
    Markup open(String element, String... attributes) {
        html.append('<').append(element);
        for (int index = 0; index + 1 < attributes.length; index += 2) {
            if (!attributes[index + 1].isEmpty()) {
                html.append(' ').append(attributes[index]).append("=\"");
                text(attributes[index + 1]);
                html.append('"');
            }
        }
        html.append('>');
        return this;
    }

    Markup close(String element) {
        html.append("</").append(element).append('>');
        return this;
    }

    /** An element with nothing but text in it; left out where there is no text. */
    Markup element(String element, String text, String... attributes) {
        return text.isEmpty() ? this : open(element, attributes).text(text).close(element);
    }

    Markup text(String text) {
        text.codePoints().forEach(this::character);
        return this;
    }

    /** HTML that this class has written before. */
    Markup written(String html) {
        this.html.append(html);
        return this;
    }

    Markup newline() {
        html.append('\n');
        return this;
    }

    private void character(int character) {
        switch (character) {
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '&' -> html.append("&amp;");
            case '"' -> html.append("&quot;");
            default -> html.appendCodePoint(character);
        }
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
