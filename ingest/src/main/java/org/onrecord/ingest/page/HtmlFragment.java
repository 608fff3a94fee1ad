// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.util.List;
import org.jsoup.Jsoup;
import org.onrecord.document.Post;

/**
 * A piece of HTML that is all article, as feeds and exports hold it: nothing is left out but what no reader would see.
 *
 * @param text with paragraphs divided by a blank line
 * @param posts the embedded posts in it
 */
public record HtmlFragment(String text, List<Post> posts) {

    public HtmlFragment {
        posts = List.copyOf(posts);
    }

    /** Reads a piece of HTML; plain text without markup becomes one paragraph. */
    public static HtmlFragment of(String html) {
        Page page = BlockReader.read(Jsoup.parseBodyFragment(html).body());
        TextWriter.Written written = TextWriter.write(page.blocks());
        return new HtmlFragment(written.text(), written.posts());
    }
}
