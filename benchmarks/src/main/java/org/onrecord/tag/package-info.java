// SPDX-License-Identifier: Apache-2.0
/** Benchmarks of the parts of the tagger, in its package because the parts are not for others. */
package org.onrecord.tag;
