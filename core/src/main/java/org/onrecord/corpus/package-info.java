// SPDX-License-Identifier: Apache-2.0
/** What holds between documents: the same words in several of them, the same people, who copied whom. Records only. */
@NullMarked
package org.onrecord.corpus;

import org.jspecify.annotations.NullMarked;
