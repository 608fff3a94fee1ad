// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;
import org.onrecord.statement.Attribution;

/**
 * Speakers whom the lead only describes and the next paragraphs name: "A former mill owner says …" and then "…," said Odd
 * Berg, who ran the mill until 1995.
 */
final class Introductions {

    private static final int LEAD = 2;
    private static final int REACH = 3;
    private static final Set<String> VAGUE = WordSet.of(
            "member official leader lawmaker man woman politician figure person supporter critic expert",
            "ally insider veteran source mother father resident star professional");

    private final Words words;
    private final Lexicon lexicon;
    private final List<Introduced> introduced = new ArrayList<>();

    Introductions(Reading reading, List<Attribution> attributions) {
        words = reading.words();
        lexicon = reading.lexicon();
        for (Attribution attribution : attributions) {
            for (Span span : attribution.source()) {
                note(reading, words.from(span.start()), words.until(span.end()));
            }
        }
        introduced.sort(Comparator.comparingInt(Introduced::at));
    }

    private record Introduced(int at, Figure who) {}

    private void note(Reading reading, int from, int to) {
        Phrase phrase = from < to ? reading.phrase(from, to) : null;
        int n = phrase == null ? -1 : reading.nameOf(phrase.head());
        if (n >= 0 && !reading.name(n).single() && reading.bearer(n).person() && first(reading, n)) {
            introduced.add(new Introduced(from, reading.bearer(n)));
        }
    }

    private static boolean first(Reading reading, int n) {
        for (int k = 0; k < n; k++) {
            if (reading.bearer(k) == reading.bearer(n)) {
                return false;
            }
        }
        return true;
    }

    /** Whom a description in the lead is about, or nobody. */
    @Nullable
    Figure meant(Phrase phrase) {
        int at = phrase.from();
        if (words.paragraph(at) > LEAD) {
            return null;
        }
        for (Introduced next : introduced) {
            if (next.at > at) {
                boolean near = words.paragraph(next.at) - words.paragraph(at) <= REACH;
                return near && fits(phrase, next.who) ? next.who : null;
            }
        }
        return null;
    }

    private boolean fits(Phrase phrase, Figure who) {
        String noun = phrase.noun();
        if (!who.gender().agrees(lexicon.roleGender(noun))) {
            return false;
        }
        return who.roles().isEmpty()
                || VAGUE.contains(noun)
                || who.roles().stream().anyMatch(role -> lexicon.meansRole(noun, role.head()));
    }
}
