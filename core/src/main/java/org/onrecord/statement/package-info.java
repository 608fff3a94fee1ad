// SPDX-License-Identifier: Apache-2.0
/** What was said: spans, attributions, speakers, statements and the links between them. Records and enums only. */
@NullMarked
package org.onrecord.statement;

import org.jspecify.annotations.NullMarked;
