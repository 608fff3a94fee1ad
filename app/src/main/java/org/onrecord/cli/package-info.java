// SPDX-License-Identifier: Apache-2.0
/** The command line. The only package that prints. */
@NullMarked
package org.onrecord.cli;

import org.jspecify.annotations.NullMarked;
