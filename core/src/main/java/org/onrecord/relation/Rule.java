// SPDX-License-Identifier: Apache-2.0
package org.onrecord.relation;

/** One kind of evidence that a statement refers to another. Holds nothing that changes. */
interface Rule {

    /** Looks for the statements of the article that {@code from} refers to, and adds what it finds. */
    void apply(Telling from, Article article, Findings findings);
}
