// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format.people;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.people.Gender;
import org.onrecord.people.Office;
import org.onrecord.people.People;
import org.onrecord.people.Person;

/** Reads people from CSV (RFC 4180): one office a row, rows of one id are one person, several names in a field joined by ";". */
final class CsvPeople {

    private static final List<String> NEEDED = List.of("id", "name");

    private final String source;
    private final Map<String, Person> persons = new LinkedHashMap<>();

    CsvPeople(String source) {
        this.source = source;
    }

    People read(String text) throws MalformedPeopleException {
        long line = 1;
        try (CloseableIterator<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(text).iterator()) {
            while (rows.hasNext()) {
                NamedCsvRecord row = rows.next();
                line = row.getStartingLineNumber();
                add(row, new Place(source, "line " + line));
            }
        } catch (CsvParseException | UncheckedIOException malformed) {
            Throwable cause = malformed.getCause() == null ? malformed : malformed.getCause();
            throw new MalformedPeopleException(source, "after line " + line, "not CSV: " + cause.getMessage());
        } catch (MalformedPeopleException wrong) {
            throw wrong;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new People(List.copyOf(persons.values()));
    }

    private void add(NamedCsvRecord row, Place place) throws MalformedPeopleException {
        for (String column : NEEDED) {
            if (field(row, column) == null) {
                throw place.problem(
                        row.getHeader().contains(column)
                                ? "the " + column + " is empty"
                                : "no column '" + column + "', but " + row.getHeader());
            }
        }
        String id = String.valueOf(field(row, "id"));
        Person here = new Person(
                id,
                String.valueOf(field(row, "name")),
                list(field(row, "other_names")),
                Place.gender(field(row, "gender")),
                office(row, place));
        Person before = persons.get(id);
        persons.put(id, before == null ? here : both(before, here, place));
    }

    private static List<Office> office(NamedCsvRecord row, Place place) throws MalformedPeopleException {
        String role = field(row, "role");
        if (role == null) {
            return List.of();
        }
        try {
            return List.of(new Office(
                    role,
                    field(row, "organization"),
                    list(field(row, "area")),
                    place.first("start_date", field(row, "start_date")),
                    place.last("end_date", field(row, "end_date"))));
        } catch (IllegalArgumentException wrong) {
            throw place.problem(String.valueOf(wrong.getMessage()));
        }
    }

    private static Person both(Person before, Person here, Place place) throws MalformedPeopleException {
        if (!before.name().equals(here.name())) {
            throw place.problem("'" + here.name() + "' has the id '" + here.id() + "' of '" + before.name() + "'");
        }
        List<String> names = new ArrayList<>(before.otherNames());
        here.otherNames().stream().filter(name -> !names.contains(name)).forEach(names::add);
        List<Office> offices = new ArrayList<>(before.offices());
        offices.addAll(here.offices());
        Gender gender = before.gender() == Gender.UNKNOWN ? here.gender() : before.gender();
        return new Person(before.id(), before.name(), names, gender, offices);
    }

    private static @Nullable String field(NamedCsvRecord row, String column) {
        Optional<String> value = row.findField(column);
        return value.map(String::strip).filter(text -> !text.isEmpty()).orElse(null);
    }

    private static List<String> list(@Nullable String field) {
        return field == null
                ? List.of()
                : Arrays.stream(field.split(";", -1))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }
}
