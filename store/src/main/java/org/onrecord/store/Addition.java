// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

/** What adding a document has changed. */
public enum Addition {
    /** The document was not in the record. */
    NEW_DOCUMENT,
    /** The document was there with another text, which is kept as an earlier version. */
    NEW_VERSION,
    /** The text was there, but was read or described otherwise; what was read of it is replaced. */
    READ_ANEW,
    /** The same text, read by the same program and model, was there; nothing was changed. */
    UNCHANGED
}
