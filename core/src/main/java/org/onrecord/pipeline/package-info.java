// SPDX-License-Identifier: Apache-2.0
/** The stages in order, from a document to its record. The only package that knows the stages. */
@NullMarked
package org.onrecord.pipeline;

import org.jspecify.annotations.NullMarked;
