// SPDX-License-Identifier: Apache-2.0
/** How good the records are: spans and attributions against annotated ones, resolved statements against labelled ones. */
@NullMarked
package org.onrecord.evaluate;

import org.jspecify.annotations.NullMarked;
