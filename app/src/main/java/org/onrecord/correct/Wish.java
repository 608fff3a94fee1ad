// SPDX-License-Identifier: Apache-2.0
package org.onrecord.correct;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;
import org.onrecord.statement.Act;
import org.onrecord.statement.Link;
import org.onrecord.statement.SpeakerType;

/**
 * How a person wants a statement. What is absent stays as it is or, of a statement that is added, is found out.
 *
 * @param source spans of the document's text that name who speaks
 * @param cue spans that attribute
 * @param content spans of what is attributed
 * @param speakers who speaks; nobody where the list is empty
 * @param act what they do by it
 * @param links how it stands to other statements
 */
public record Wish(
        @Nullable List<Span> source,
        @Nullable List<Span> cue,
        @Nullable List<Span> content,
        @Nullable List<Who> speakers,
        @Nullable Act act,
        @Nullable List<Link> links) {

    /**
     * Somebody who speaks.
     *
     * @param name as the article gives it, or better; not empty
     * @param type absent for that of the person or body of this name in the article, else a person
     * @param role absent for the one that the article gives; empty for none
     */
    public record Who(
            String name,
            @Nullable SpeakerType type,
            @Nullable String role) {

        private static final int LONGEST = 200;

        public Who {
            if (name.isBlank() || name.length() > LONGEST || (role != null && role.length() > LONGEST)) {
                throw new IllegalArgumentException("a speaker has a name, and name and role have at most " + LONGEST
                        + " characters: '" + name + "'");
            }
        }
    }

    /** Nothing is wanted. */
    public static final Wish NOTHING = new Wish(null, null, null, null, null, null);

    public Wish {
        source = source == null ? null : List.copyOf(source);
        cue = cue == null ? null : List.copyOf(cue);
        content = content == null ? null : List.copyOf(content);
        speakers = speakers == null ? null : List.copyOf(speakers);
        links = links == null ? null : List.copyOf(links);
    }
}
