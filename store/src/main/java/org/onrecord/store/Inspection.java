// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.List;

/**
 * Whether a record is sound.
 *
 * @param documents how many documents were looked at, in all their versions
 * @param statements how many statements were looked at
 * @param faults what is wrong; empty if all is well
 */
public record Inspection(int documents, int statements, List<Fault> faults) {

    public Inspection {
        faults = List.copyOf(faults);
    }

    /**
     * Something that is wrong.
     *
     * @param place the document and version, or the part of the database
     * @param problem what is wrong with it; names the value
     */
    public record Fault(String place, String problem) {

        @Override
        public String toString() {
            return place + ": " + problem;
        }
    }
}
