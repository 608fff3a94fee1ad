// SPDX-License-Identifier: Apache-2.0
/**
 * What was published: documents and the parts that they fall into. Records only.
 *
 * <p>All positions are offsets in UTF-16 code units, as {@link String} counts them. Where they leave the program they
 * become code points, through {@link org.onrecord.document.CodePoints}.
 */
@NullMarked
package org.onrecord.document;

import org.jspecify.annotations.NullMarked;
