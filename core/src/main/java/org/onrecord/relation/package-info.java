// SPDX-License-Identifier: Apache-2.0
/** From statements to the links between them: who disputes, supports, answers or repeats whom. */
@NullMarked
package org.onrecord.relation;

import org.jspecify.annotations.NullMarked;
