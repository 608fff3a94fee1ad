// SPDX-License-Identifier: Apache-2.0
/** Bytes that come packed or without a trustworthy length, unpacked within limits. */
@NullMarked
package org.onrecord.ingest.unpack;

import org.jspecify.annotations.NullMarked;
