// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.List;
import org.onrecord.statement.Act;
import org.onrecord.statement.Medium;
import org.onrecord.statement.PartialDate;
import org.onrecord.statement.Quotation;
import org.onrecord.statement.Relation;
import org.onrecord.statement.SpeakerType;

/**
 * What is sought: a condition on statements. {@link #parse} reads it as people type it.
 *
 * <pre>{@code speaker:"Ada Lindqvist" act:denial ("ferry strike" OR boat*) NOT medium:poll after:2026-01-01}</pre>
 *
 * <p>Conditions beside each other must all hold; {@code OR} joins alternatives and binds less tightly; {@code NOT} or
 * {@code -} before a condition turns it round; parentheses group. {@code AND}, {@code OR} and {@code NOT} are written in
 * capitals. A value with spaces stands in quotation marks; a {@code *} after a word or a phrase stands for any ending.
 */
public sealed interface Query {

    /** Every statement. */
    Query ALL = new All();

    /**
     * Reads a query. One without conditions finds everything.
     *
     * @throws QuerySyntaxException if it is none; names the place
     */
    static Query parse(String text) throws QuerySyntaxException {
        return new QueryParser(text).parse();
    }

    /** Holds for every statement. */
    record All() implements Query {}

    /** Holds where all of the parts do. */
    record And(List<Query> parts) implements Query {

        public And {
            parts = List.copyOf(parts);
        }
    }

    /** Holds where at least one of the parts does. */
    record Or(List<Query> parts) implements Query {

        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** Holds where the part does not. */
    record Not(Query part) implements Query {}

    /**
     * Holds where source, cue, content, or the names and roles of the speakers contain the words, one after the other. Case and accents
     * make no difference, nor do the endings of English words ("promises" finds "promised").
     *
     * @param text at least one word
     * @param prefix whether the last word may go on
     */
    record Words(String text, boolean prefix) implements Query {}

    /**
     * Holds where a name contains the words, one after the other; case and accents make no difference.
     *
     * @param field whose name
     * @param text at least one word
     * @param prefix whether the last word may go on
     */
    record Named(Name field, String text, boolean prefix) implements Query {

        /** Whose name. */
        public enum Name {
            /** Somebody who speaks: any name that any document gives the same person or body. */
            SPEAKER,
            /** The role of somebody who speaks, as the document gives it. */
            ROLE,
            /** Who published the document. */
            OUTLET
        }
    }

    /**
     * Holds for the statements of one person or body, under whatever name.
     *
     * @param id of the identity, as {@link RecordedPerson} and {@link Facet.Value} give it
     */
    record OfPerson(String id) implements Query {}

    /**
     * Holds for the statements of one document.
     *
     * @param id its id, or how it begins
     * @param prefix whether the id may go on
     */
    record InDocument(String id, boolean prefix) implements Query {}

    /** Holds for statements that do this. */
    record OfAct(Act act) implements Query {}

    /** Holds for statements that were made in this way. */
    record OfMedium(Medium medium) implements Query {}

    /** Holds for statements that are quoted so. */
    record OfQuotation(Quotation quotation) implements Query {}

    /** Holds for statements of which a speaker is of this type. */
    record OfType(SpeakerType type) implements Query {}

    /** Holds for statements that stand so to another one. */
    record Relating(Relation relation) implements Query {}

    /** Holds for statements that the document presents as made, or for those that it does not. */
    record Asserted(boolean asserted) implements Query {}

    /**
     * Holds from the first day of a date on. The date of a statement is when it was said, else when its document was
     * published; one that is known by month or year counts as its first day. One without a date is neither after nor
     * before anything.
     */
    record After(PartialDate date) implements Query {}

    /** Holds until the day before the first day of a date; see {@link After}. */
    record Before(PartialDate date) implements Query {}
}
