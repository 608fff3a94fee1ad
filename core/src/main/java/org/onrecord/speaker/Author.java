// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Paragraph;
import org.onrecord.document.Publication;
import org.onrecord.statement.SpeakerType;

/** Finds who writes "I": by the byline, by the line about the author at the end, else the outlet, else "author". */
final class Author {

    private static final int LAST_SENTENCES = 4;
    private static final Set<String> WRITERS =
            WordSet.of("reporter writer columnist correspondent editor journalist blogger contributor author");
    private static final Set<String> TELLING =
            Set.of("is", "edits", "writes", "covers", "teaches", "hosts", "directs", "contributed");

    private Author() {}

    static Figure find(Reading reading, Publication publication) {
        Figure signed = signedBelow(reading);
        if (signed != null) {
            return signed;
        }
        String byline = publication.byline() == null
                ? ""
                : publication.byline().replaceFirst("(?i)^by\\s+", "").trim();
        if (!byline.isEmpty()) {
            Figure known = reading.cast().known(byline);
            return known != null ? known : new Figure(byline, SpeakerType.AUTHOR);
        }
        String outlet = publication.outlet();
        return new Figure(outlet != null && !outlet.isBlank() ? outlet : "author", SpeakerType.AUTHOR);
    }

    /** "Ada Lind is a writer in Lake City." as one of the last sentences. */
    private static @Nullable Figure signedBelow(Reading reading) {
        Words words = reading.words();
        for (int s = words.sentences() - 1; s >= Math.max(0, words.sentences() - LAST_SENTENCES); s--) {
            int first = words.sentenceStart(s);
            int n = reading.nameOf(first);
            if (n < 0
                    || (reading.name(n).single() && !introduced(reading, n))
                    || !(reading.bearer(n).person() || reading.bearer(n).open())
                    || !opensParagraph(words, s)
                    || quotes(words, first)) {
                continue;
            }
            int verb = reading.name(n).to();
            boolean tells = TELLING.contains(words.lower(verb))
                    || (words.form(verb).equals(",")
                            && words.kind(first) == Paragraph.Kind.BODY
                            && tellsLater(words, s, verb));
            if (tells && reading.timesNamed(reading.bearer(n)) <= 1) {
                reading.bearer(n).type(SpeakerType.PERSON);
                return reading.bearer(n);
            }
        }
        return null;
    }

    /** "Lind is a reporter for the Harbour Post." tells of the writer even without a given name. */
    private static boolean introduced(Reading reading, int n) {
        Words words = reading.words();
        int at = reading.name(n).to();
        boolean told = words.lower(at).equals("is") && words.lower(at + 1).startsWith("a");
        for (int i = at + 2; told && i < at + 6; i++) {
            if (WRITERS.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensParagraph(Words words, int s) {
        int first = words.sentenceStart(s);
        return first == 0 || words.paragraph(first - 1) != words.paragraph(first);
    }

    /** Whether something is quoted in the rest of a word's paragraph: then it tells of one who speaks there. */
    private static boolean quotes(Words words, int first) {
        int i = first;
        while (i < words.count() && words.paragraph(i) == words.paragraph(first)) {
            if (words.quoted(i)) {
                return true;
            }
            i++;
        }
        return false;
    }

    private static boolean tellsLater(Words words, int s, int from) {
        for (int i = from; i < words.sentenceEnd(s); i++) {
            if (words.lower(i).equals("is") && words.form(i - 1).equals(",")) {
                return true;
            }
        }
        return false;
    }
}
