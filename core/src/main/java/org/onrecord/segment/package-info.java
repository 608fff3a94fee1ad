// SPDX-License-Identifier: Apache-2.0
/** From a document to its paragraphs, sentences, tokens and quotations, each with its span. */
@NullMarked
package org.onrecord.segment;

import org.jspecify.annotations.NullMarked;
