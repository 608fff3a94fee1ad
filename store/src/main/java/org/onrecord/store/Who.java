// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

/**
 * Who an entity of a document is, by the numbers of identities.
 *
 * @param identity who it is as the program recognised it
 * @param person who it is after what people have decided; most often the same
 */
record Who(int identity, int person) {

    /** Nobody who is known across documents: "two officials", "the caller". */
    static final Who NOBODY = new Who(-1, -1);
}
