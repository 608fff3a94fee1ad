// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format.people;

import java.io.IOException;
import java.io.Serial;

/** A people file does not say what it should. The message names the file, the place in it and the value. */
public final class MalformedPeopleException extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    /** @param place where in the file: "line 3", "persons[2].gender" */
    MalformedPeopleException(String file, String place, String problem) {
        super(file + ", " + place + ": " + problem);
    }
}
