// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which column or field of an export holds what.
 *
 * @param chosen the name in the export for each field that was chosen; nested ones with dots ({@code fields.bodyText}).
 *     The others are guessed
 */
public record FieldMapping(Map<Field, String> chosen) {

    /** Everything is guessed. */
    public static final FieldMapping GUESSED = new FieldMapping(Map.of());

    public FieldMapping {
        chosen = Map.copyOf(chosen);
    }

    /**
     * Reads a mapping as it is written on a command line.
     *
     * @param assignments of the form {@code text=body}: our field, then the export's
     * @throws IllegalArgumentException if one is not of that form, or names a field that there is not; its message says which
     */
    public static FieldMapping parse(List<String> assignments) {
        Map<Field, String> chosen = new EnumMap<>(Field.class);
        for (String assignment : assignments) {
            int equals = assignment.indexOf('=');
            Field field =
                    equals < 0 ? null : Field.of(assignment.substring(0, equals).strip());
            if (field == null || assignment.substring(equals + 1).isBlank()) {
                throw new IllegalArgumentException(
                        "'" + assignment + "' is not FIELD=NAME with one of the fields " + Field.labels());
            }
            chosen.put(field, assignment.substring(equals + 1).strip());
        }
        return new FieldMapping(chosen);
    }

    /** What a row says of a field; null where it says nothing. */
    @Nullable
    String value(Field field, Row row) {
        String name = chosen.get(field);
        if (name != null) {
            return row.get(name);
        }
        return field.guesses().stream()
                .map(row::getLoosely)
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
    }

    /** Whether the names of columns are those of an export of articles: one for the text, and another that is known. */
    boolean recognises(List<String> names) {
        Row header = Row.of(names.stream().distinct().collect(Collectors.toMap(name -> name, name -> name + " ")));
        boolean text = value(Field.TEXT, header) != null || value(Field.HTML, header) != null;
        long known = List.of(Field.values()).stream()
                .filter(field -> value(field, header) != null)
                .count();
        return text && known > 1;
    }
}
