// SPDX-License-Identifier: Apache-2.0
/** Where documents come from: text files so far. */
@NullMarked
package org.onrecord.ingest;

import org.jspecify.annotations.NullMarked;
