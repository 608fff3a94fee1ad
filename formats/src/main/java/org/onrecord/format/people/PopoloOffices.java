// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.people.Office;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The memberships of a Popolo file, with what they point to: posts, organizations, areas, and the terms they fall in. */
final class PopoloOffices {

    private static final JsonNode NOTHING = JsonNodeFactory.instance.missingNode();
    private static final List<String> INDEXED = List.of("posts", "organizations", "areas", "events");

    private final Map<String, JsonNode> known = new HashMap<>();
    private final Map<String, List<Office>> byPerson = new HashMap<>();

    /** @throws MalformedPeopleException if a membership beside the persons cannot be read */
    PopoloOffices(JsonNode root, String source) throws MalformedPeopleException {
        for (String list : INDEXED) {
            root.path(list).forEach(node -> index(list, node));
            root.path("organizations").forEach(body -> body.path(list).forEach(node -> index(list, node)));
        }
        int index = 0;
        for (JsonNode membership : root.path("memberships")) {
            Place place = new Place(source, "memberships[" + index++ + "]");
            String person = PopoloPeople.text(membership, "person_id");
            Office office = person == null ? null : office(membership, place);
            if (office != null) {
                byPerson.computeIfAbsent(person, id -> new ArrayList<>()).add(office);
            }
        }
    }

    private void index(String list, JsonNode node) {
        String id = PopoloPeople.text(node, "id");
        if (id != null) {
            known.put(list + " " + id, node);
        }
    }

    /** The offices whose memberships stand beside the persons. */
    List<Office> beside(String person) {
        return byPerson.getOrDefault(person, List.of());
    }

    /** The offices whose memberships stand in a person. */
    List<Office> inside(JsonNode person, Place place) throws MalformedPeopleException {
        List<Office> offices = new ArrayList<>();
        int index = 0;
        for (JsonNode membership : person.path("memberships")) {
            Office office = office(membership, new Place(place.file(), place.at() + ".memberships[" + index++ + "]"));
            if (office != null) {
                offices.add(office);
            }
        }
        return offices;
    }

    /** The office, or none where nothing says what the member is there. */
    private @Nullable Office office(JsonNode membership, Place place) throws MalformedPeopleException {
        JsonNode post = meant(membership, "post", "posts");
        JsonNode body = meant(membership, "organization", "organizations");
        JsonNode bodyOfPost = body.isMissingNode() ? meant(post, "organization", "organizations") : body;
        JsonNode term = known.getOrDefault("events " + id(membership, "legislative_period_id"), NOTHING);
        String role = role(membership, post);
        if (role == null) {
            return null;
        }
        try {
            return new Office(
                    role,
                    PopoloPeople.text(bodyOfPost, "name"),
                    areas(List.of(membership, post, bodyOfPost)),
                    place.first("start_date", any(List.of(membership, term, post), "start_date")),
                    place.last("end_date", any(List.of(membership, term, post), "end_date")));
        } catch (IllegalArgumentException wrong) {
            throw place.problem(String.valueOf(wrong.getMessage()));
        }
    }

    /** What the member is called: by the membership, or by its post where the membership says no more than "member". */
    private static @Nullable String role(JsonNode membership, JsonNode post) {
        List<String> roles = Stream.of(membership, post)
                .flatMap(node -> Stream.of("role", "label").map(field -> PopoloPeople.text(node, field)))
                .flatMap(Stream::ofNullable)
                .toList();
        return roles.stream()
                .filter(role -> !role.equalsIgnoreCase("member"))
                .findFirst()
                .orElse(roles.isEmpty() ? null : roles.get(0));
    }

    /** The object that stands in a field or is pointed to by the field's id. */
    private JsonNode meant(JsonNode node, String field, String list) {
        return node.path(field).isObject()
                ? node.path(field)
                : known.getOrDefault(list + " " + id(node, field + "_id"), NOTHING);
    }

    private static String id(JsonNode node, String field) {
        return String.valueOf(PopoloPeople.text(node, field));
    }

    private List<String> areas(List<JsonNode> nodes) {
        for (JsonNode node : nodes) {
            JsonNode area = meant(node, "area", "areas");
            String name = area.isMissingNode() ? PopoloPeople.text(node, "area") : PopoloPeople.text(area, "name");
            if (name != null) {
                List<String> names = new ArrayList<>(List.of(name));
                names.addAll(PopoloPeople.names(area));
                return names;
            }
        }
        return List.of();
    }

    private static @Nullable String any(List<JsonNode> nodes, String field) {
        return nodes.stream()
                .map(node -> PopoloPeople.text(node, field))
                .filter(text -> text != null)
                .findFirst()
                .orElse(null);
    }
}
