// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The paragraphs of a page that make up its article.
 *
 * @param paragraphs in order; empty where none were found
 * @param page all that was weighed for it, boilerplate left out
 * @param teasers how many texts of a few words that lead to other pages stand side by side on the page
 */
record Body(List<Block> paragraphs, Page page, int teasers) {

    /** Below this many characters the page's own machine-readable copy of the text is looked at. */
    private static final int MEAGRE = 250;

    static Body of(Document document, JsonLd jsonLd) {
        Element body = document.body();
        Page whole = BlockReader.read(body);
        Headlines headlines = Headlines.of(document);
        Page page = BlockReader.read(body, Boilerplate.of(whole), whole);
        List<Block> found = Draft.prune(page, BodyChoice.of(page, headlines), headlines);
        String copy = jsonLd.articleBody();
        if (copy != null && length(found) < MEAGRE && copy.length() > 2 * length(found)) {
            return new Body(paragraphs(copy), page, 0);
        }
        return new Body(found, page, Teasers.count(whole));
    }

    /** Characters of text. */
    int length() {
        return length(paragraphs);
    }

    private static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::length).sum();
    }

    /** The paragraphs of a text that came as plain lines or as markup. */
    private static List<Block> paragraphs(String copy) {
        Document fragment = Jsoup.parseBodyFragment(copy.replaceAll("\\R{1,2}", "<br><br>"));
        return BlockReader.read(fragment.body()).blocks();
    }
}
