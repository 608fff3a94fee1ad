// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import org.onrecord.statement.Medium;

/**
 * A word of an article's own narration that names a setting in which things are said: "rally", "poll", "crowd".
 *
 * @param paragraph the index of its paragraph
 * @param place where it begins in the document's text
 * @param medium what is said in such a setting
 */
record Setting(int paragraph, int place, Medium medium) {}
