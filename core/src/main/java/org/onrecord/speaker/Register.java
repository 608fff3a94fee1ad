// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.people.Office;
import org.onrecord.people.People;
import org.onrecord.people.Person;

/** The people of a people file by their names and offices. Made once, then never changed. */
final class Register {

    private static final Pattern MARKS = Pattern.compile("\\p{M}|\\.");

    private final Map<String, List<Person>> byName = new HashMap<>();
    private final Map<String, List<Person>> bySurname = new HashMap<>();
    private final Map<String, List<Post>> postsByPerson = new HashMap<>();
    private final List<Post> posts = new ArrayList<>();

    Register(People people, Lexicon lexicon) {
        for (Person person : people.persons()) {
            for (String name : names(person)) {
                add(byName, key(name), person);
                add(bySurname, key(name.substring(name.lastIndexOf(' ') + 1)), person);
            }
            List<Post> held = person.offices().stream()
                    .filter(office -> !Post.words(office.role()).isEmpty())
                    .map(office -> Post.of(person, office, lexicon))
                    .toList();
            posts.addAll(held);
            postsByPerson.put(person.id(), held);
        }
    }

    static List<String> names(Person person) {
        return Stream.concat(Stream.of(person.name()), person.otherNames().stream())
                .map(String::trim)
                .toList();
    }

    private static void add(Map<String, List<Person>> index, String key, Person person) {
        List<Person> known = index.computeIfAbsent(key, k -> new ArrayList<>());
        if (!known.contains(person)) {
            known.add(person);
        }
    }

    boolean isEmpty() {
        return byName.isEmpty();
    }

    /** Those of this name, as it is written in the file but for accents, full stops and capitals. */
    List<Person> named(String name) {
        return byName.getOrDefault(key(name), List.of());
    }

    List<Person> surnamed(String surname) {
        return bySurname.getOrDefault(key(surname), List.of());
    }

    /** All offices that were held on a day; on a day that is not known, those of which the file gives no end. */
    List<Post> postsOn(@Nullable LocalDate day) {
        return posts.stream().filter(post -> held(post.office(), day)).toList();
    }

    /** The offices that somebody held on a day. */
    List<Post> postsOf(Person person, @Nullable LocalDate day) {
        return postsByPerson.getOrDefault(person.id(), List.of()).stream()
                .filter(post -> held(post.office(), day))
                .toList();
    }

    private static boolean held(Office office, @Nullable LocalDate day) {
        return day == null ? office.end() == null : office.heldOn(day);
    }

    private static String key(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return Lexicon.lower(plain.replace('’', '\'').replaceAll("\\s+", " ").trim());
    }
}
