// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Those who make a statement together: numbers of the distinct people and roles, and a set of their types. */
final class Group {

    final int[] people;
    final int[] roles;
    final int types;

    /** @param types one bit for each {@link org.onrecord.statement.SpeakerType}, by its ordinal */
    Group(int[] people, int[] roles, int types) {
        this.people = people;
        this.roles = roles;
        this.types = types;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Group that
                && types == that.types
                && Arrays.equals(people, that.people)
                && Arrays.equals(roles, that.roles);
    }

    @Override
    public int hashCode() {
        return (Arrays.hashCode(people) * 31 + Arrays.hashCode(roles)) * 31 + types;
    }
}
