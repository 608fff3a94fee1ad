// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.util.List;
import java.util.regex.Pattern;
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

    private static final int LONGEST_TEASER = 1_500;
    private static final int OPENING = 60;
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Body of(Document document, JsonLd jsonLd) {
        Element body = document.body();
        Page whole = BlockReader.read(body);
        Headlines headlines = Headlines.of(document);
        Page page = BlockReader.read(body, Boilerplate.of(whole, body), whole);
        List<Block> found = Draft.prune(page, BodyChoice.of(page, headlines), headlines);
        String copy = jsonLd.articleBody();
        if (copy != null && copy.length() > 2 * length(found) && (length(found) < MEAGRE || isTeaser(found, copy))) {
            return new Body(paragraphs(copy), page, 0);
        }
        return new Body(found, page, Teasers.count(whole));
    }

    /** Whether what is shown is no more than the beginning of the copy. */
    private static boolean isTeaser(List<Block> found, String copy) {
        if (length(found) > LONGEST_TEASER) {
            return false;
        }
        String whole = words(copy);
        return found.stream()
                .allMatch(block -> whole.contains(words(block.text().substring(0, Math.min(block.length(), OPENING)))));
    }

    private static String words(String text) {
        return OTHER.matcher(text).replaceAll("");
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
