// SPDX-License-Identifier: Apache-2.0
/** The record of a document as others read it: JSON Lines and brat so far. Offsets in files are in code points. */
@NullMarked
package org.onrecord.format;

import org.jspecify.annotations.NullMarked;
