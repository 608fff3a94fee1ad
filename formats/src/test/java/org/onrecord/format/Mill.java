// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import java.util.List;
import org.onrecord.document.Document;
import org.onrecord.document.Publication;
import org.onrecord.document.Span;
import org.onrecord.statement.Act;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Circumstances;
import org.onrecord.statement.Medium;
import org.onrecord.statement.MentionKind;
import org.onrecord.statement.PartialDate;
import org.onrecord.statement.Quotation;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.SpeakerType;
import org.onrecord.statement.Statement;

/**
 * The record of an invented text that makes trouble for formats: commas, semicolons, quotation marks, tabs, backslashes, both
 * kinds of line breaks inside of what is said, and characters outside the basic plane.
 */
final class Mill {

    static final String TEXT =
            "\uD83C\uDFED\uD83C\uDFED Ivo Marek, owner; of the \"Old, Mill\",\tsaid: \"Wages, rents;\r\n"
                    + "all \\fixed\\, \uD83D\uDE21\n\nand \"\"no, never\"\".\"\r\nIt was late.";

    /** Runs over three line breaks. */
    static final Span CONTENT = new Span(TEXT.indexOf("\"Wages"), TEXT.indexOf("\r\nIt was"));

    private Mill() {}

    static ArticleRecord record() {
        Speaker marek =
                new Speaker("Ivo Marek", SpeakerType.PERSON, "owner; of the \"Old, Mill\"", null, MentionKind.NAME, 1);
        Speaker mill = new Speaker("Old, \"Mill\"", SpeakerType.ORGANIZATION, null, null, MentionKind.NAME, 0.5);
        Circumstances circumstances = new Circumstances(
                Act.CLAIM, true, Medium.UNSPECIFIED, new PartialDate(2026, 2, null), List.of(mill), null);
        Attribution attribution = new Attribution(
                List.of(span("Ivo Marek, owner; of the \"Old, Mill\"")),
                List.of(span("said:")),
                List.of(CONTENT),
                null,
                0.5);
        Statement statement = new Statement(
                "st-00000000000000aa",
                "mill, \"old\".txt",
                attribution,
                Quotation.DIRECT,
                List.of(marek, mill),
                circumstances,
                null,
                List.of());
        Publication publication = Publication.UNKNOWN.withTitle("Mill, \"old\"\nand new");
        return new ArticleRecord(
                new Document("mill, \"old\".txt", TEXT, publication, List.of()), List.of(), List.of(statement));
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
