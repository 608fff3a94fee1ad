// SPDX-License-Identifier: Apache-2.0
package org.onrecord.statement;

/** How sure the program is: from 0 to 1, calibrated, so that of what has 0.9 nine in ten are right. */
interface Confidence {

    /**
     * The value itself.
     *
     * @throws IllegalArgumentException if it is no number from 0 to 1
     */
    static double checked(double confidence) {
        if (confidence >= 0 && confidence <= 1) {
            return confidence;
        }
        throw new IllegalArgumentException("not a confidence: " + confidence);
    }
}
