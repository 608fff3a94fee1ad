// SPDX-License-Identifier: Apache-2.0
/** What a search finds in the record, article by article, as command line and page give it away. */
@NullMarked
package org.onrecord.export;

import org.jspecify.annotations.NullMarked;
