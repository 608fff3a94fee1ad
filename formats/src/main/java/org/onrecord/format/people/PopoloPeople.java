// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.people.Office;
import org.onrecord.people.People;
import org.onrecord.people.Person;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads people from <a href="http://www.popoloproject.com/specs/">Popolo</a> JSON: an object with {@code persons}, and
 * {@code memberships}, {@code posts}, {@code organizations}, {@code areas} and {@code events} beside them or inside one
 * another; or a list of persons, or one.
 */
final class PopoloPeople {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<String> NAME_PARTS = List.of("given_name", "family_name");

    private final String source;

    PopoloPeople(String source) {
        this.source = source;
    }

    People read(String text) throws MalformedPeopleException {
        JsonNode root = parse(text);
        JsonNode listed = root.has("persons") ? root.get("persons") : root.get("people");
        boolean one = root.isObject() && listed == null;
        if (one && !root.has("name")) {
            throw new MalformedPeopleException(source, "at its root", "no 'persons', but " + root.propertyNames());
        }
        JsonNode persons = listed == null ? root : listed;
        PopoloOffices offices = new PopoloOffices(root, source);
        Map<String, Person> found = new LinkedHashMap<>();
        for (int index = 0; index < (one ? 1 : persons.size()); index++) {
            Place place = new Place(source, "persons[" + index + "]");
            Person person = person(one ? persons : persons.get(index), place, offices);
            if (found.putIfAbsent(person.id(), person) != null) {
                throw place.problem("a second person with the id '" + person.id() + "'");
            }
        }
        return new People(List.copyOf(found.values()));
    }

    private JsonNode parse(String text) throws MalformedPeopleException {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException malformed) {
            String place = malformed.getLocation() == null
                    ? "as a whole"
                    : "line " + malformed.getLocation().getLineNr();
            throw new MalformedPeopleException(source, place, "not JSON: " + malformed.getOriginalMessage());
        }
    }

    private static Person person(JsonNode node, Place place, PopoloOffices offices) throws MalformedPeopleException {
        String id = text(node, "id");
        String name = text(node, "name");
        if (id == null || name == null) {
            throw place.problem("no '" + (id == null ? "id" : "name") + "'");
        }
        List<Office> held = new ArrayList<>(offices.inside(node, place));
        held.addAll(offices.beside(id));
        return new Person(id, name, otherNames(node, name), Place.gender(text(node, "gender")), held);
    }

    private static List<String> otherNames(JsonNode node, String name) {
        List<String> others = names(node);
        String parts = String.join(
                " ",
                NAME_PARTS.stream()
                        .map(part -> text(node, part))
                        .filter(part -> part != null)
                        .toList());
        return Stream.concat(others.stream(), Stream.of(parts))
                .filter(other -> other.contains(" ") || others.contains(other))
                .filter(other -> !other.equals(name))
                .distinct()
                .toList();
    }

    /** The names in {@code other_names}, which are objects with a {@code name}, or strings. */
    static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        for (JsonNode other : node.path("other_names")) {
            String name = other.isString() ? other.asString().strip() : text(other, "name");
            if (name != null && !name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    /** What a field says; absent where it is absent, null, empty, or no text and no number. */
    static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        String text = value.isString() || value.isNumber() ? value.asString().strip() : "";
        return text.isEmpty() ? null : text;
    }
}
