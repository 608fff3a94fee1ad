// SPDX-License-Identifier: Apache-2.0
/** How, when and to whom something was said: act, assertedness, medium, date, addressees, condition, share of quotation. */
@NullMarked
package org.onrecord.act;

import org.jspecify.annotations.NullMarked;
