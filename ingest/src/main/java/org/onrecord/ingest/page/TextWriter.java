// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.document.Post;
import org.onrecord.document.Span;

/**
 * Writes the paragraphs of an article down, once: a blank line between two of them, the credit of a post on the line under
 * its words.
 */
final class TextWriter {

    /**
     * @param text never changed after this
     * @param posts the posts in it, in order
     */
    record Written(String text, List<Post> posts) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Post> posts = new ArrayList<>();

    private TextWriter() {}

    static Written write(List<Block> blocks) {
        TextWriter writer = new TextWriter();
        blocks.forEach(writer::write);
        return new Written(writer.text.toString(), List.copyOf(writer.posts));
    }

    private void write(Block block) {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        int start = text.length();
        text.append(block.text());
        EmbeddedPost post = block.post();
        if (post != null) {
            if (post.credit() != null) {
                text.append('\n').append(post.credit());
            }
            posts.add(new Post(post.author(), post.handle(), post.date(), post.url(), new Span(start, text.length())));
        }
    }
}
