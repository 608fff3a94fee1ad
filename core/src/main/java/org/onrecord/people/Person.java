// SPDX-License-Identifier: Apache-2.0
package org.onrecord.people;

import java.util.List;

/**
 * Somebody whom a people file knows, after <a href="http://www.popoloproject.com/specs/person.html">Popolo</a>.
 *
 * @param id what the file calls them; not empty
 * @param name the usual name in full, without titles ("Ada Lindqvist"); not empty
 * @param otherNames other names that a text may use: fuller and shorter ones, former ones, handles
 * @param gender unknown where the file does not say, or says neither female nor male
 * @param offices what they were and are, in any order
 */
public record Person(String id, String name, List<String> otherNames, Gender gender, List<Office> offices) {

    public Person {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a person needs an id and a name: '" + id + "', '" + name + "'");
        }
        otherNames = List.copyOf(otherNames);
        offices = List.copyOf(offices);
    }
}
