// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

/**
 * By what a document was read. The same text is read again only if this has changed.
 *
 * @param program the version of the program ("0.1"); not empty
 * @param model the model, or what else found the statements ("en a1b2c3"); not empty
 */
public record Reading(String program, String model) {

    public Reading {
        if (program.isBlank() || model.isBlank()) {
            throw new IllegalArgumentException(
                    "a reading needs a program and a model: '" + program + "', '" + model + "'");
        }
    }
}
