// SPDX-License-Identifier: Apache-2.0
/**
 * Where documents come from: web pages, feeds, archives, exports and text files.
 *
 * <p>Whatever is read ends as a stream of {@link org.onrecord.ingest.Outcome}s, one for each document that was met: it was
 * either read or skipped, and then why. Bad input spoils itself only. Inputs are told apart by what is in them, unpacked
 * under {@link org.onrecord.ingest.Limits}, and never held in memory as a whole.
 */
@NullMarked
package org.onrecord.ingest;

import org.jspecify.annotations.NullMarked;
