// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

/** In which order statements are found. Equal ones come in the order of the record. */
public enum Sort {
    /** The words that are rarer count for more, and shorter statements come first; see {@link Relevance}. Then by date. */
    RELEVANCE,
    /** The latest first; those without a date last. */
    NEWEST,
    /** The earliest first; those without a date last. */
    OLDEST
}
