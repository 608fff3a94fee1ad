// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import org.onrecord.statement.ArticleRecord;

/** What became of one text. */
sealed interface Result {

    /** The text. */
    TextInput input();

    /**
     * It was read.
     *
     * @param record what it says
     */
    record Made(TextInput input, ArticleRecord record) implements Result {}

    /**
     * It was not.
     *
     * @param problem why, naming the file and the place
     */
    record Failed(TextInput input, String problem) implements Result {}
}
