// SPDX-License-Identifier: Apache-2.0
/**
 * From the records of several documents to what holds between them. Data in, data out: whoever keeps the record fetches
 * the candidates by the keys made here, calls, and keeps what is returned.
 */
@NullMarked
package org.onrecord.across;

import org.jspecify.annotations.NullMarked;
