// SPDX-License-Identifier: Apache-2.0
/** Whom a people file knows: persons with their names and the offices that they held. Records and enums only. */
@NullMarked
package org.onrecord.people;

import org.jspecify.annotations.NullMarked;
