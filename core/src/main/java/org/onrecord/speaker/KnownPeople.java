// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.onrecord.people.Gender;
import org.onrecord.people.Person;

/** Tells which figures of one article are people of the people file: by their names, and by the roles that it gives them. */
final class KnownPeople {

    private static final double STATED = 10;

    private final Register register;
    private final Lexicon lexicon;
    private final @Nullable LocalDate day;
    private final Map<String, Figure> figures = new HashMap<>();

    /** @param day of the article; absent where that is not known */
    KnownPeople(Register register, Lexicon lexicon, @Nullable LocalDate day) {
        this.register = register;
        this.lexicon = lexicon;
        this.day = day;
    }

    Register register() {
        return register;
    }

    @Nullable
    LocalDate day() {
        return day;
    }

    /** The figure that is already there under another name of the same person, or none. */
    @Nullable
    Figure underAnotherName(Name name) {
        Person person = only(register.named(name.text()), one -> true);
        return person == null ? null : figures.get(person.id());
    }

    /** Notes a figure that has just been made for a name, if the file has one person of this name. */
    void meet(Figure figure) {
        Person person = only(register.named(figure.name()), one -> true);
        if (person != null) {
            recognize(figure, person);
        }
    }

    /** Recognizes the rest, now that the article's roles are known. */
    void recognizeByRole(List<Figure> all) {
        for (Figure figure : register.isEmpty() ? List.<Figure>of() : all) {
            boolean candidate = figure.named() && figure.people() == null && (figure.person() || figure.open());
            Person person = candidate ? meant(figure) : null;
            if (person != null) {
                recognize(figure, person);
            }
        }
    }

    private @Nullable Person meant(Figure figure) {
        List<Person> namesakes = register.named(figure.name());
        if (!namesakes.isEmpty()) {
            return only(namesakes, person -> holdsRoleOf(person, figure));
        }
        List<Person> bearers =
                register.surnamed(figure.parts().get(figure.parts().size() - 1));
        if (figure.parts().size() == 1) {
            return only(bearers, person -> holdsRoleOf(person, figure));
        }
        List<Person> likely = bearers.stream()
                .filter(person -> Register.names(person).stream().anyMatch(name -> compatible(name, figure)))
                .toList();
        return likely.size() == 1 ? likely.get(0) : only(likely, person -> holdsRoleOf(person, figure));
    }

    private boolean compatible(String name, Figure figure) {
        List<String> parts = List.of(name.split("\\s+", -1));
        return parts.size() > 1 && Names.compatible(parts, figure.parts(), lexicon);
    }

    /** "Gov. Lindqvist" holds a governor's office on the day of the article. */
    private boolean holdsRoleOf(Person person, Figure figure) {
        return register.postsOf(person, day).stream()
                .anyMatch(post -> figure.roles().stream().anyMatch(role -> holds(post, role)));
    }

    private boolean holds(Post post, RoleWords role) {
        boolean meant = lexicon.meansRole(post.head(), role.head()) || lexicon.meansRole(role.head(), post.head());
        return meant && !role.former() && role.words().containsAll(post.needed());
    }

    private static @Nullable Person only(List<Person> persons, Predicate<Person> fits) {
        List<Person> fitting = persons.stream().filter(fits).toList();
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    private void recognize(Figure figure, Person person) {
        if (figure.genderSure() && !figure.gender().agrees(person.gender())) {
            return;
        }
        if (figures.putIfAbsent(person.id(), figure) == null) {
            figure.known(person.id());
            figure.gender(person.gender(), person.gender() == Gender.UNKNOWN ? 0 : STATED);
            if (figure.parts().size() == 1) {
                figure.rename(person.name());
            }
        }
    }

    /** The figure of a person; a new one where the article does not name them. */
    Figure figure(Person person, List<Figure> cast) {
        Figure known = figures.get(person.id());
        if (known == null) {
            known = new Figure(person);
            figures.put(person.id(), known);
            cast.add(known);
        }
        return known;
    }
}
