// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A social network's post as a page embeds it.
 *
 * @param words what it says
 * @param credit the line that names its author and day ("— Ada Birk (@adabirk) May 4, 2026"); absent where the page has none
 */
record EmbeddedPost(
        String words,
        @Nullable String credit,
        @Nullable String author,
        @Nullable String handle,
        @Nullable LocalDate date,
        @Nullable String url) {}
