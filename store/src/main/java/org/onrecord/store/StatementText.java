// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.onrecord.document.Span;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;

/**
 * The words of a statement as they are kept to be read and searched.
 *
 * @param speakers names and roles of those who speak
 * @param source pieces joined by an ellipsis, as are those of the other two
 */
record StatementText(String speakers, String source, String cue, String content) {

    private static final String BETWEEN_PIECES = " … ";

    static StatementText of(Statement statement, String text) {
        return new StatementText(
                speakers(statement.speakers()),
                words(statement.attribution().source(), text),
                words(statement.attribution().cue(), text),
                words(statement.attribution().content(), text));
    }

    /** How many words there are in source, cue and content. */
    int words() {
        int count = 0;
        for (String part : List.of(source, cue, content)) {
            count += (int) part.codePoints().filter(Character::isWhitespace).count() + 1;
        }
        return count;
    }

    private static String speakers(List<Speaker> speakers) {
        StringJoiner joined = new StringJoiner("; ");
        for (Speaker speaker : speakers) {
            List<String> parts = new ArrayList<>(List.of(speaker.name()));
            if (speaker.role() != null) {
                parts.add(speaker.role());
            }
            joined.add(String.join(", ", parts));
        }
        return joined.toString();
    }

    private static String words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(BETWEEN_PIECES));
    }
}
