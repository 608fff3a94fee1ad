// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.corpus.Change;
import org.onrecord.corpus.QuotationMatch.Likeness;
import org.onrecord.document.PublicationDate;
import org.onrecord.store.Appearance;
import org.onrecord.store.Hit;

/** Writes for people where else the words of a statement are quoted. */
final class AppearanceText {

    private final PrintWriter out;

    AppearanceText(PrintWriter out) {
        this.out = out;
    }

    /** Nothing where they are quoted nowhere else. */
    void write(List<Appearance> appearances) throws IOException {
        if (!appearances.isEmpty()) {
            out.printf("%nalso quoted in:%n");
            appearances.forEach(this::write);
            Checked.flush(out);
        }
    }

    private void write(Appearance appearance) {
        String order = appearance.earlier() ? "earlier" : "later";
        out.printf(
                "  %s, %s: %s%s%n",
                place(appearance.hit()),
                order,
                told(appearance.likeness()),
                appearance.copy() ? ", a copy of the same report" : "");
        out.printf("    %s%n", appearance.hit().statement().id());
        if (appearance.likeness() != Likeness.EXACT) {
            out.printf("    %s%n", text(appearance.difference()));
        }
    }

    /** Where a statement was published: day, outlet and title, or the id of the document. */
    static String place(Hit hit) {
        PublicationDate published = hit.document().publication().published();
        String outlet = hit.document().publication().outlet();
        return (published == null ? "" : published.date() + "  ")
                + (outlet == null ? "" : outlet + ", ")
                + hit.document().id();
    }

    private static String told(Likeness likeness) {
        return switch (likeness) {
            case EXACT -> "the same words";
            case SHORTENED -> "shortened";
            case OVERLAPPING -> "another part of it";
            case ALTERED -> "altered";
        };
    }

    private static String text(List<Change> difference) {
        return difference.stream().map(AppearanceText::text).collect(Collectors.joining(" "));
    }

    private static String text(Change change) {
        String words = change.text().replaceAll("\\s+", " ");
        return switch (change.kind()) {
            case KEPT -> words;
            case REMOVED -> "[-" + words + "-]";
            case ADDED -> "{+" + words + "+}";
        };
    }
}
