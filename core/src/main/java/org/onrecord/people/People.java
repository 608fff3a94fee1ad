// SPDX-License-Identifier: Apache-2.0
package org.onrecord.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Everybody whom a people file knows. It is the only knowledge from outside an article that speakers are resolved with.
 *
 * @param persons in the order of the file; each id once
 */
public record People(List<Person> persons) {

    /** Nobody is known. */
    public static final People NONE = new People(List.of());

    public People {
        persons = List.copyOf(persons);
        Set<String> ids = new HashSet<>();
        for (Person person : persons) {
            if (!ids.add(person.id())) {
                throw new IllegalArgumentException("two persons with the id '" + person.id() + "'");
            }
        }
    }
}
