// SPDX-License-Identifier: Apache-2.0
/** How fast On Record is: whole texts, many texts, beside another system. What it measures with is named by arguments. */
@NullMarked
package org.onrecord.benchmark;

import org.jspecify.annotations.NullMarked;
