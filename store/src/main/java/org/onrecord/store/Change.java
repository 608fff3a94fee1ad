// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.Statement;

/**
 * What a person does to a statement. Only what differs between the two counts: when the document is read anew, the rest
 * is as it is read then.
 *
 * @param was the statement as the person saw it; absent for one that was missed
 * @param becomes as it should be, with the same id; absent for one that should not be there
 */
public record Change(@Nullable Statement was, @Nullable Statement becomes) {

    /** What happens to the statement. */
    public enum Kind {
        ADDED,
        CHANGED,
        DELETED
    }

    public Change {
        if (was == null && becomes == null) {
            throw new IllegalArgumentException("a change needs a statement");
        }
        if (was != null && becomes != null && !was.id().equals(becomes.id())) {
            throw new IllegalArgumentException("'" + was.id() + "' cannot become '" + becomes.id() + "'");
        }
        was = was == null ? null : was.withWithin(was.within(), null);
        becomes = becomes == null ? null : becomes.withWithin(becomes.within(), null);
    }

    public Kind kind() {
        if (was == null) {
            return Kind.ADDED;
        }
        return becomes == null ? Kind.DELETED : Kind.CHANGED;
    }

    /** The statement by which it is known: as it was, else as it becomes. */
    public Statement statement() {
        return was == null ? Objects.requireNonNull(becomes) : was;
    }
}
