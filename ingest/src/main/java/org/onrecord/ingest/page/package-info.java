// SPDX-License-Identifier: Apache-2.0
/**
 * Web pages: from the bytes of one to the text of its article and what is known of its publication.
 *
 * <p>{@link org.onrecord.ingest.page.ArticleExtractor} reads as a table of contents. A page is decoded, read into paragraphs,
 * freed of what by its names is no article, and the stretch of paragraphs that most likely is the article is chosen and
 * pruned. Nothing here is made for one site.
 */
@NullMarked
package org.onrecord.ingest.page;

import org.jspecify.annotations.NullMarked;
