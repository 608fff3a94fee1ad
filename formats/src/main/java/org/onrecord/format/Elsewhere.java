// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.ArticleRecord;

/** Knows the statements that a record names only by their ids, because they stand in other documents or were left out. */
@FunctionalInterface
public interface Elsewhere {

    /** Knows none. */
    Elsewhere UNKNOWN = statement -> null;

    /**
     * Looks for a statement.
     *
     * @param statement its id
     * @return its document and it alone; null where it is not known
     * @throws IOException if what holds it cannot be read
     */
    @Nullable
    ArticleRecord find(String statement) throws IOException;
}
