// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.BitSet;

/** Finds statements by their words. */
interface TextIndex {

    /** Numbers of the statements, of any version, in which the words stand one after the other. */
    BitSet containing(Query.Words words);
}
