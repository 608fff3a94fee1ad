// SPDX-License-Identifier: Apache-2.0
/** The record over HTTP: a page made for reading, and an interface for programs. Only {@code onrecord serve} loads it. */
@NullMarked
package org.onrecord.web;

import org.jspecify.annotations.NullMarked;
