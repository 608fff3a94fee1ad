// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import org.jspecify.annotations.Nullable;
import org.onrecord.document.CodePoints;
import org.onrecord.document.Document;
import org.onrecord.document.Post;
import org.onrecord.document.Publication;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is known of a document, its text left out, in the form that {@code read} understands beside a text. */
final class DocumentJson {

    private DocumentJson() {}

    /** One object; positions of posts in code points. */
    static String of(Document document) {
        Publication publication = document.publication();
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put("id", document.id());
        json.put("url", publication.url());
        json.put("outlet", publication.outlet());
        json.put("title", publication.title());
        json.put("byline", publication.byline());
        json.put("published", text(publication.published()));
        json.put("modified", text(publication.modified()));
        json.put("dateline", publication.dateline());
        json.put("language", publication.language());
        json.put("textHash", document.textHash());
        CodePoints points = CodePoints.of(document.text());
        for (Post post : document.posts()) {
            json.withArray("posts")
                    .addObject()
                    .put("author", post.author())
                    .put("handle", post.handle())
                    .put("date", text(post.date()))
                    .put("url", post.url())
                    .put("start", points.toCodePoint(post.span().start()))
                    .put("end", points.toCodePoint(post.span().end()));
        }
        return json.toPrettyString();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
