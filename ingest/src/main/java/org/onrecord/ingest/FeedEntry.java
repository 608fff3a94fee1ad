// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import org.jspecify.annotations.Nullable;
import org.onrecord.document.Publication;

/**
 * One entry of a feed.
 *
 * @param link where its page is; absent in feeds that are read in a feed reader only
 * @param key what the feed identifies it by, else its link, else its title; never empty
 * @param content its text in HTML, whole or a teaser; absent where the feed gives none
 * @param publication what the feed says of it
 */
record FeedEntry(
        @Nullable String link, String key, @Nullable String content, Publication publication) {}
