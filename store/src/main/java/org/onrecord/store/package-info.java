// SPDX-License-Identifier: Apache-2.0
/**
 * The record of many documents: kept in a database, searched, checked. The only package that knows SQL. Knows the data
 * packages of core and nothing else of the program.
 */
@NullMarked
package org.onrecord.store;

import org.jspecify.annotations.NullMarked;
