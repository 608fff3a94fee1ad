// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import org.onrecord.statement.ArticleRecord;

/**
 * A version of a document as it is kept.
 *
 * @param version which one
 * @param record the same record that was added
 */
public record StoredArticle(DocumentVersion version, ArticleRecord record) {}
