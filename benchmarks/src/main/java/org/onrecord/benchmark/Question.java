// SPDX-License-Identifier: Apache-2.0
package org.onrecord.benchmark;

/**
 * Something that the server is asked.
 *
 * @param kind of what kind it is, for the figures
 * @param path with what is asked for
 */
record Question(Kind kind, String path) {

    /** Its path without what is asked for. */
    String shape() {
        return path.replaceFirst("\\?.*", "").replaceFirst("/st-.*", "/{id}");
    }

    /** How often a question of each kind comes among a hundred. */
    enum Kind {
        SEARCH(40),
        ARTICLE(20),
        STATEMENT(20),
        PERSON(10),
        DISPUTES(10);

        private final int share;

        Kind(int share) {
            this.share = share;
        }

        int share() {
            return share;
        }
    }
}
