// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

/** A document was deleted from the record on purpose, and is not taken in again unasked. */
public final class DeletedDocumentException extends Exception {

    private static final long serialVersionUID = 1;

    DeletedDocumentException(String document, String deleted) {
        super(document + ": was deleted from the record on " + deleted
                + ", and is not added again unless that is forced");
    }
}
