// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import org.onrecord.statement.Act;

/**
 * What all pages have in common.
 *
 * @param assets where the files stand that pages need
 */
record Frame(Assets assets) {

    String asset(String name) {
        return assets.path(name);
    }

    /** The acts, in the order of the record. */
    Act[] acts() {
        return Act.values();
    }
}
