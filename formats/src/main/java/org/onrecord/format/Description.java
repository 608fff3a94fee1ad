// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.onrecord.document.Document;
import org.onrecord.statement.Circumstances;
import org.onrecord.statement.Medium;
import org.onrecord.statement.MentionKind;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;

/** Says in words what is known of a statement, for a person. Safe to share between threads. */
public final class Description {

    /** What a person has marked; that it is certain goes without saying. */
    private static final double CERTAIN = 1;

    private static final String NOBODY = "(nobody named)";

    private final Statement statement;
    private final Excerpts excerpts;

    /** Describes a statement of a document. */
    public Description(Statement statement, Document document) {
        this(statement, new Excerpts(document.text()));
    }

    Description(Statement statement, Excerpts excerpts) {
        this.statement = statement;
        this.excerpts = excerpts;
    }

    /** Who speaks: the names, else the words of the text, else that nobody is named. */
    public String speaker() {
        if (!statement.speakers().isEmpty()) {
            return names(statement.speakers());
        }
        return source().isEmpty() ? NOBODY : source();
    }

    /** The roles of those who speak; empty where none is known. */
    public String role() {
        return statement.speakers().stream()
                .map(Speaker::role)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** How the text refers to who speaks, where it does so by another word than the name; else empty. */
    public String otherwiseCalled() {
        boolean named = statement.speakers().stream().allMatch(speaker -> speaker.mention() == MentionKind.NAME);
        return named ? "" : source();
    }

    private String source() {
        return excerpts.of(statement.attribution().source());
    }

    /** The words that attribute; empty where they are punctuation only. */
    public String cue() {
        String cue = excerpts.of(statement.attribution().cue());
        return cue.chars().anyMatch(Character::isLetterOrDigit) ? cue : "";
    }

    /** What is attributed, with the quotation marks of the text. */
    public String content() {
        return excerpts.quoted(statement.attribution().content());
    }

    /** What the speaker does by saying it, and whether it is said to have happened; empty where that is not known. */
    public String act() {
        Circumstances circumstances = statement.circumstances();
        if (circumstances == null) {
            return "";
        }
        return plain(circumstances.act().label()) + (circumstances.asserted() ? "" : " (not asserted)");
    }

    /** How much is verbatim, then how, when and to whom it was said, as far as that is known, and how sure that is. */
    public List<String> circumstances() {
        List<String> known = new ArrayList<>();
        known.add(plain(statement.quotation().label()));
        Circumstances circumstances = statement.circumstances();
        if (circumstances != null) {
            if (circumstances.medium() != Medium.UNSPECIFIED) {
                known.add(plain(circumstances.medium().label()));
            }
            if (circumstances.saidOn() != null) {
                known.add(circumstances.saidOn().toString());
            }
            if (!circumstances.addressees().isEmpty()) {
                known.add("to " + names(circumstances.addressees()));
            }
        }
        if (statement.attribution().confidence() < CERTAIN) {
            known.add(Math.round(100 * statement.attribution().confidence()) + " %");
        }
        return known;
    }

    /** The condition that it hangs on; empty where there is none. */
    public String condition() {
        Circumstances circumstances = statement.circumstances();
        return circumstances == null || circumstances.condition() == null
                ? ""
                : excerpts.of(List.of(circumstances.condition()));
    }

    private static String names(List<Speaker> speakers) {
        return speakers.stream().map(Speaker::name).collect(Collectors.joining(", "));
    }

    private static String plain(String label) {
        return label.replace('_', ' ');
    }
}
