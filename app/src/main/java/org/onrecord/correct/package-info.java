// SPDX-License-Identifier: Apache-2.0
/** What a person wants changed in a record, made into statements. Shared by command line and page. */
@NullMarked
package org.onrecord.correct;

import org.jspecify.annotations.NullMarked;
