// SPDX-License-Identifier: Apache-2.0
/** Makes attributions of sources, cues and contents: which source said which content. */
@NullMarked
package org.onrecord.link;

import org.jspecify.annotations.NullMarked;
