// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.document.Document;
import org.onrecord.document.Post;
import org.onrecord.document.Publication;
import org.onrecord.document.PublicationDate;
import org.onrecord.document.Span;
import org.onrecord.pipeline.Pipeline;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Attribution;

/** Records of invented articles, read from attributions that are marked in the text: {@code [source|cue|content]}, each part optional but the cue. */
final class Articles {

    static final Reading READING = new Reading("test", "marked");

    static final String FERRY = """
            Mayor [Ilsa Brandt|urged|Avel Lines to put a written offer on the table]. 🚢 The ferry strike goes on.

            Union leader [Tomas Okeke|denied|that his members had walked away from the talks].

            [Okeke|said|“the company never showed us a written offer.”]
            """;

    private Articles() {}

    static ArticleRecord ferry() {
        return read("https://example.org/ferry", FERRY, "Northfield Courier", "2026-03-02");
    }

    /** The record of a text with marks. */
    static ArticleRecord read(String id, String marked, String outlet, String published) {
        Publication publication = Publication.UNKNOWN
                .withOutlet(outlet)
                .withTitle("Title of " + id)
                .withPublished(PublicationDate.parse(published));
        return read(id, marked, publication);
    }

    static ArticleRecord read(String id, String marked, Publication publication) {
        StringBuilder text = new StringBuilder();
        List<Attribution> attributions = new ArrayList<>();
        int at = 0;
        for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', at)) {
            text.append(marked, at, open);
            int close = marked.indexOf(']', open);
            String[] parts = marked.substring(open + 1, close).split("\\|");
            attributions.add(attribution(text, parts));
            at = close + 1;
        }
        text.append(marked.substring(at));
        Document document = new Document(id, text.toString(), publication, posts(text.toString()));
        try (Pipeline pipeline = Pipeline.withoutModel()) {
            return pipeline.resolve(document, attributions);
        }
    }

    private static Attribution attribution(StringBuilder text, String... parts) {
        List<Span> source = append(text, parts[0], " ");
        List<Span> cue = append(text, parts[1], " ");
        return new Attribution(source, cue, append(text, parts[2], ""), null, 0.87);
    }

    private static List<Span> append(StringBuilder text, String part, String after) {
        int start = text.length();
        text.append(part).append(after);
        return List.of(new Span(start, start + part.length()));
    }

    /** Where a ship is drawn, a post stands. */
    private static List<Post> posts(String text) {
        int ship = text.indexOf("🚢");
        return ship < 0
                ? List.of()
                : List.of(new Post("Ada", "@ada", LocalDate.of(2026, 3, 1), null, new Span(ship, ship + 4)));
    }
}
