// SPDX-License-Identifier: Apache-2.0
/** Reads people files: who is known, with names and offices. */
@NullMarked
package org.onrecord.format.people;

import org.jspecify.annotations.NullMarked;
