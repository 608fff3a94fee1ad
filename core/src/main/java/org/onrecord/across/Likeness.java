// SPDX-License-Identifier: Apache-2.0
package org.onrecord.across;

import org.onrecord.corpus.Identity;

/** How well one profile fits an identity. */
interface Likeness {

    /** Above 0 where the names agree; 1 and more where it is likely the same. */
    double to(Identity identity);
}
