// SPDX-License-Identifier: Apache-2.0
package org.onrecord.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said, asked, promised, denied, believes or wants something.
 *
 * @param id {@code st-} and 16 hexadecimal digits, made from the document's id, its text and the offsets of cue and
 *     content: the same on every machine and run
 * @param document id of the document
 * @param attribution the spans; its {@link Attribution#within()} is the index in the list that it came in, and
 *     {@code within} here says the same by id
 * @param quotation how much of the content is in the speaker's own words
 * @param speakers who speaks; empty where unstated or unknown, several for "A and B said"
 * @param circumstances how, when and to whom; absent where they have not been read
 * @param within id of the statement whose content holds this one; absent where it stands by itself
 * @param links how it stands to other statements
 */
public record Statement(
        String id,
        String document,
        Attribution attribution,
        Quotation quotation,
        List<Speaker> speakers,
        @Nullable Circumstances circumstances,
        @Nullable String within,
        List<Link> links) {

    public Statement {
        if (id.isBlank() || document.isEmpty()) {
            throw new IllegalArgumentException(
                    "a statement needs an id and a document: '" + id + "', '" + document + "'");
        }
        speakers = List.copyOf(speakers);
        links = List.copyOf(links);
    }

    public Statement withId(String newId) {
        return new Statement(newId, document, attribution, quotation, speakers, circumstances, within, links);
    }

    /** The same with other spans, of which so much is verbatim. */
    public Statement withSpans(Attribution spans, Quotation verbatim) {
        return new Statement(id, document, spans, verbatim, speakers, circumstances, within, links);
    }

    public Statement withSpeakers(List<Speaker> newSpeakers) {
        return new Statement(id, document, attribution, quotation, newSpeakers, circumstances, within, links);
    }

    public Statement withCircumstances(@Nullable Circumstances newCircumstances) {
        return new Statement(id, document, attribution, quotation, speakers, newCircumstances, within, links);
    }

    /**
     * The same within another statement.
     *
     * @param holder id of that statement; absent where it stands by itself
     * @param index of that statement in the list that both stand in; absent where it stands by itself, or in no list
     */
    public Statement withWithin(@Nullable String holder, @Nullable Integer index) {
        Attribution placed = new Attribution(
                attribution.source(), attribution.cue(), attribution.content(), index, attribution.confidence());
        return new Statement(id, document, placed, quotation, speakers, circumstances, holder, links);
    }

    public Statement withLinks(List<Link> newLinks) {
        return new Statement(id, document, attribution, quotation, speakers, circumstances, within, newLinks);
    }
}
