// SPDX-License-Identifier: Apache-2.0
/**
 * Finds the sources, cues and contents of a document with a fine-tuned encoder. The only package that touches ONNX
 * Runtime.
 */
@NullMarked
package org.onrecord.tag;

import org.jspecify.annotations.NullMarked;
