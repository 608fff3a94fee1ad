// SPDX-License-Identifier: Apache-2.0
package org.onrecord.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A text as it was published.
 *
 * @param id canonical address where known, else the path as given, {@code -} for standard input; never empty
 * @param text the words, exactly as given except for a byte order mark, which is not part of it; line ends stay as they are
 * @param publication what is known of its publication
 * @param posts the posts of social networks that stand in it, where its source marks them; each inside the text
 */
public record Document(String id, String text, Publication publication, List<Post> posts) {

    public Document {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("a document needs an id");
        }
        posts = List.copyOf(posts);
        for (Post post : posts) {
            if (post.span().end() > text.length()) {
                throw new IllegalArgumentException("post at " + post.span() + " ends after the text of " + id);
            }
        }
    }

    /**
     * SHA-256 of the text in UTF-8, in hexadecimal: two versions of a page with the same hash have the same text, so that
     * positions in one hold in the other.
     */
    public String textHash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** A text of which nothing else is known. */
    public static Document of(String id, String text) {
        return new Document(id, text, Publication.UNKNOWN, List.of());
    }
}
