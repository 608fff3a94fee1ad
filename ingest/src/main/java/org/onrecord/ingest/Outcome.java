// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import org.onrecord.document.Document;

/** What became of one document that was met in an input. */
public sealed interface Outcome {

    /** Where it stood. */
    Place place();

    /**
     * It was read.
     *
     * @param document its text and what is known of it
     * @param place where it stood
     */
    record Read(Document document, Place place) implements Outcome {}

    /**
     * It was left out.
     *
     * @param reason why, from a closed list that can be counted
     * @param place where it stood
     * @param detail why, in words; names the value that was refused
     */
    record Skipped(Reason reason, Place place, String detail) implements Outcome {

        /** {@code crawl.warc.gz, byte 1024: error: the record is cut short}. */
        @Override
        public String toString() {
            return place + ": " + reason.label() + ": " + detail;
        }
    }

    /** Why a document is left out. */
    enum Reason {
        /** A front page, a list of links, an error page, a picture. */
        NOT_AN_ARTICLE("not an article"),
        /** The same text of the same site, or the same address, was read before. */
        DUPLICATE("duplicate"),
        /** Fewer characters than were asked for. */
        TOO_SHORT("too short"),
        /** Not English. */
        WRONG_LANGUAGE("wrong language"),
        /** It could not be read: damaged, too large, out of reach. */
        ERROR("error");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        /** The reason as a summary names it. */
        public String label() {
            return label;
        }
    }
}
