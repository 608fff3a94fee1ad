// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What the names of elements mean for the text in them. */
final class Markup {

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "option",
            "p",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "tfoot",
            "thead",
            "tr",
            "ul");

    private static final Set<String> WORDLESS = Set.of(
            "applet",
            "area",
            "audio",
            "base",
            "button",
            "canvas",
            "colgroup",
            "datalist",
            "embed",
            "frame",
            "frameset",
            "head",
            "iframe",
            "img",
            "input",
            "link",
            "map",
            "meta",
            "noembed",
            "noframes",
            "noscript",
            "object",
            "optgroup",
            "option",
            "param",
            "picture",
            "progress",
            "script",
            "select",
            "source",
            "style",
            "svg",
            "math",
            "template",
            "textarea",
            "title",
            "track",
            "video",
            "rt",
            "rp");

    /** Blocks that hold nothing but running text. */
    private static final Set<String> RUNNING = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "caption");

    private static final int HEAD = 2048;
    private static final int LINES_OF_A_PART = 3;

    private Markup() {}

    /** Whether the element begins and ends paragraphs. */
    static boolean isBlock(Element element) {
        String name = element.normalName();
        if (BLOCKS.contains(name)) {
            return !isShownInline(element);
        }
        if (name.equals("td")) {
            return isLaidOut(element);
        }
        Element parent = element.parent();
        return name.indexOf('-') > 0
                && parent != null
                && !RUNNING.contains(parent.normalName())
                && isBlock(parent)
                && !isBesideText(element);
    }

    /** Whether a cell of a table is a part of the page, with lines of its own, and not a value. */
    private static boolean isLaidOut(Element cell) {
        return cell.select("> br, > * > br").size() >= LINES_OF_A_PART;
    }

    private static boolean isBesideText(Element element) {
        return isText(element.previousSibling()) || isText(element.nextSibling());
    }

    private static boolean isText(@Nullable Node node) {
        return node instanceof TextNode text && !text.isBlank();
    }

    /** Whether nothing in the element is text to be read. */
    static boolean isWordless(Element element) {
        return WORDLESS.contains(element.normalName());
    }

    /** Whether a reader of the page never sees the element. */
    static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") && !element.attr("hidden").equals("false")) {
            return true;
        }
        String style = style(element);
        return style.contains("display:none") || style.contains("visibility:hidden");
    }

    /** Whether the element leads to another place than its own page. */
    static boolean isLink(Element anchor) {
        return anchor.hasAttr("href") && !anchor.attr("href").startsWith("#");
    }

    private static boolean isShownInline(Element element) {
        return style(element).contains("display:inline");
    }

    private static String style(Element element) {
        String style = element.attr("style");
        return style.isEmpty() || style.length() > 2_000
                ? ""
                : style.replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /** Whether it is a table that the text flows around, as pages set boxes before there were style sheets. */
    static boolean isFloatedTable(Element element) {
        String side = element.attr("align");
        return element.normalName().equals("table")
                && (side.equalsIgnoreCase("left") || side.equalsIgnoreCase("right"));
    }

    /** What a text is that is no HTML; nothing where it may be. */
    static @Nullable String otherFormat(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        if (head.startsWith("%PDF-")) {
            return "a PDF document";
        }
        if (head.chars().filter(c -> c == 0).count() > 4) {
            return "binary data";
        }
        return text.isBlank() || text.indexOf('<') >= 0 ? null : "text without markup";
    }

    /** How many elements begin in a page, at most: a script may hold what looks like them. */
    static int countElements(String html) {
        int count = 0;
        for (int i = html.indexOf('<'); i >= 0 && i + 1 < html.length(); i = html.indexOf('<', i + 1)) {
            count += Character.isLetter(html.charAt(i + 1)) ? 1 : 0;
        }
        return count;
    }

    static Block.Kind kindOf(Element element) {
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
            case "li", "dt", "dd" -> Block.Kind.ITEM;
            case "td" -> isLaidOut(element) ? Block.Kind.PARAGRAPH : Block.Kind.ROW;
            case "tr", "th" -> Block.Kind.ROW;
            default -> Block.Kind.PARAGRAPH;
        };
    }
}
