// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import org.onrecord.corpus.PeopleEdit;

/**
 * A person's decision on who is who, as it is kept for good.
 *
 * @param number its place in the order, from 1
 * @param undone whether it no longer holds
 * @param by who made it, when and why
 */
public record RecordedEdit(int number, PeopleEdit edit, boolean undone, Signature by) {}
