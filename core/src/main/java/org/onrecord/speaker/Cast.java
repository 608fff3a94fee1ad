// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.people.Gender;
import org.onrecord.statement.SpeakerType;

/**
 * Everybody that an article names, and by which forms: "Ada M. Lindqvist", "Ms. Lindqvist", "LINDQVIST", "Ada" are one.
 * Full names are read first, over the whole article, then the short ones in the order of the text.
 */
final class Cast {

    private static final Set<String> LEGISLATIVE = Set.of("house", "senate", "congress", "state", "states", "party");

    private final Lexicon lexicon;
    private final Words words;
    private final KnownPeople people;
    private final List<Figure> figures = new ArrayList<>();
    private final Map<String, List<Figure>> byLast = new HashMap<>();
    private final Map<String, List<Figure>> byFirst = new HashMap<>();
    private final Map<String, Figure> byForm = new HashMap<>();
    private final Map<Figure, Integer> fullMentions = new HashMap<>();
    private final Map<String, Full> lastFull = new HashMap<>();

    private record Full(Figure who, int paragraph) {}

    Cast(Words words, Lexicon lexicon, KnownPeople known) {
        this.words = words;
        this.lexicon = lexicon;
        this.people = known;
    }

    /** The bearers of the full names, by index; nobody yet where a name is a single word. */
    List<@Nullable Figure> readFull(List<Name> names) {
        List<@Nullable Figure> bearers = new ArrayList<>();
        for (Name name : names) {
            Figure bearer = name.single() ? null : full(name);
            if (bearer != null) {
                fullMentions.merge(bearer, 1, Integer::sum);
                noteGender(name, bearer);
            }
            bearers.add(bearer);
        }
        return bearers;
    }

    /** The bearers of all names, once those of the full ones and their roles are known. */
    List<Figure> readSingle(List<Name> names, List<@Nullable Figure> full) {
        List<Figure> bearers = new ArrayList<>();
        for (int n = 0; n < names.size(); n++) {
            Name name = names.get(n);
            Figure bearer = full.get(n);
            if (bearer == null) {
                bearer = single(name);
                noteGender(name, bearer);
            } else {
                lastFull.put(surname(name.parts()), new Full(bearer, words.paragraph(name.from())));
            }
            bearers.add(bearer);
        }
        return bearers;
    }

    private void noteGender(Name name, Figure bearer) {
        for (int i = name.from(); i < name.core(); i++) {
            bearer.gender(lexicon.titleGender(words.form(i)), 10);
        }
    }

    /** Whoever has a role is a person, and who bears a person's surname after a word that may be a given name. */
    void settle() {
        for (Figure figure : figures) {
            if (figure.open() && (!figure.roles().isEmpty() || relative(figure.parts()))) {
                figure.type(SpeakerType.PERSON);
            }
        }
    }

    private boolean relative(List<String> name) {
        return name.size() == 2
                && lexicon.mayBeGiven(name.get(0))
                && byLast.getOrDefault(surname(name), List.of()).stream()
                        .anyMatch(other -> other.person() && other.parts().size() > 1);
    }

    List<Figure> figures() {
        return figures;
    }

    private Figure full(Name name) {
        String key = key(name.text());
        Figure known = byForm.get(key);
        if (known == null) {
            known = name.kind() == Name.Kind.PERSON || name.kind() == Name.Kind.OPEN
                    ? fullPerson(name)
                    : fullBody(name);
            byForm.put(key, known);
        }
        if (name.kind() == Name.Kind.PERSON) {
            known.type(SpeakerType.PERSON);
        }
        return known;
    }

    private Figure fullPerson(Name name) {
        Figure same = people.underAnotherName(name);
        if (same != null) {
            return same;
        }
        for (Figure other : byLast.getOrDefault(surname(name.parts()), List.of())) {
            if (other.person() && Names.compatible(name.parts(), other.parts(), lexicon)) {
                if (name.parts().size() > other.parts().size() && begins(name, other)) {
                    other.rename(name.text());
                }
                return other;
            }
        }
        Figure made = add(name);
        String surname = surname(name.parts());
        byLast.computeIfAbsent(surname, k -> new ArrayList<>()).add(made);
        int hyphen = surname.lastIndexOf('-');
        if (hyphen > 0) {
            byLast.computeIfAbsent(surname.substring(hyphen + 1), k -> new ArrayList<>())
                    .add(made);
        }
        if (name.kind() == Name.Kind.PERSON) {
            byFirst.computeIfAbsent(Lexicon.lower(name.parts().get(0)), k -> new ArrayList<>())
                    .add(made);
        }
        made.gender(lexicon.givenGender(given(name.parts())), 2);
        return made;
    }

    /** Whether the longer of two forms begins as a name does: not "Crooked Ada Lind". */
    private boolean begins(Name longer, Figure shorter) {
        String first = longer.parts().get(0);
        return first.equals(shorter.parts().get(0)) || first.endsWith(".") || lexicon.given(first);
    }

    private static String given(List<String> parts) {
        boolean initial = parts.size() > 2 && parts.get(0).endsWith(".");
        return parts.get(initial ? 1 : 0);
    }

    private Figure fullBody(Name name) {
        String tail = key(
                name.parts().size() > 2
                        ? String.join(" ", name.parts().subList(1, name.parts().size()))
                        : "");
        Figure shorter = tail.contains(" ") ? byForm.get(tail) : null;
        if (shorter != null && !shorter.person()) {
            shorter.rename(name.text());
            return shorter;
        }
        Figure made = add(name);
        if (tail.contains(" ")) {
            byForm.putIfAbsent(tail, made);
        }
        byForm.putIfAbsent("acronym " + initials(name), made);
        if (name.parts().size() == 2 && name.last().equals("Department")) {
            byForm.putIfAbsent(key(name.parts().get(0)), made);
        }
        if (lexicon.body(name.last()) && !LEGISLATIVE.contains(Lexicon.lower(name.last()))) {
            byForm.putIfAbsent("the " + key(name.last()), made);
        }
        if (words.form(name.to()).equals("(")
                && words.allCapitals(name.to() + 1)
                && words.form(name.to() + 2).equals(")")) {
            byForm.put("acronym " + acronym(words.form(name.to() + 1)), made);
        }
        return made;
    }

    private static String initials(Name name) {
        StringBuilder initials = new StringBuilder();
        for (String part : name.parts()) {
            if (Character.isUpperCase(part.charAt(0))) {
                initials.append(Character.toLowerCase(part.charAt(0)));
            }
        }
        return initials.toString();
    }

    private static String acronym(String form) {
        return Lexicon.lower(form.replace(".", ""));
    }

    private Figure single(Name name) {
        Figure known = lookUp(name);
        if (known == null) {
            known = add(name);
            byForm.put(key(name.text()), known);
            known.gender(lexicon.givenGender(name.text()), 2);
        }
        boolean surnameAlone = known.parts().size() > 1 && known.parts().size() < 4;
        if (known.open() && (name.kind() == Name.Kind.PERSON || surnameAlone)) {
            known.type(SpeakerType.PERSON);
        }
        return known;
    }

    private @Nullable Figure lookUp(Name name) {
        Figure bearer = bearer(name.text(), titleGender(name), name);
        if (bearer == null) {
            bearer = people.underAnotherName(name);
        }
        if (bearer != null) {
            return bearer;
        }
        Figure body = words.allCapitals(name.core()) ? byForm.get("acronym " + acronym(name.text())) : null;
        if (body == null && words.lower(name.from() - 1).equals("the")) {
            body = byForm.get("the " + key(name.text()));
        }
        return body != null ? body : byForm.get(key(name.text()));
    }

    private Gender titleGender(Name name) {
        Gender gender = Gender.UNKNOWN;
        for (int i = name.from(); i < name.core(); i++) {
            Gender said = lexicon.titleGender(words.form(i));
            gender = said == Gender.UNKNOWN ? gender : said;
        }
        return gender;
    }

    /** The person who bears a surname or a given name, or none. */
    private @Nullable Figure bearer(String form, Gender gender, @Nullable Name at) {
        String lower = Lexicon.lower(form);
        List<Figure> bearers = bearers(lower, gender);
        if (bearers.isEmpty() && (at == null || !at.titled())) {
            bearers = byFirst.getOrDefault(lower, List.of());
            return bearers.size() == 1 ? bearers.get(0) : bearers.isEmpty() ? null : mostNamed(bearers);
        }
        if (bearers.size() < 2) {
            return bearers.isEmpty() ? null : bearers.get(0);
        }
        return at == null ? mostNamed(bearers) : chosen(bearers, at);
    }

    /** Those of a surname whose gender is the one that a title says; where there are none, those who may be of it. */
    private List<Figure> bearers(String surname, Gender gender) {
        List<Figure> all = byLast.getOrDefault(surname, List.of());
        List<Figure> sure = all.stream()
                .filter(f -> gender != Gender.UNKNOWN && f.gender() == gender)
                .toList();
        return sure.isEmpty()
                ? all.stream().filter(f -> f.gender().agrees(gender)).toList()
                : sure;
    }

    private Figure mostNamed(List<Figure> bearers) {
        Figure best = bearers.get(0);
        for (Figure bearer : bearers) {
            if (fullMentions.getOrDefault(bearer, 0) > fullMentions.getOrDefault(best, 0)) {
                best = bearer;
            }
        }
        return best;
    }

    /** Of several people with one surname: by title, then who is named most, or was named last. */
    private Figure chosen(List<Figure> bearers, Name name) {
        Full last = lastFull.get(Lexicon.lower(name.last()));
        Figure best = bearers.get(0);
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Figure bearer : bearers) {
            double score = fullMentions.getOrDefault(bearer, 0)
                    + (last != null && last.who == bearer && last.paragraph == words.paragraph(name.from()) ? 1.2 : 0)
                    + (sharesTitle(bearer, name) ? 5 : 0)
                    - (relative(bearer) ? 4 : 0);
            if (score > bestScore) {
                best = bearer;
                bestScore = score;
            }
        }
        return best;
    }

    /** Whether somebody is there as the relative of another, who then goes by the surname alone. */
    private boolean relative(Figure bearer) {
        return bearer.roles().stream().anyMatch(role -> lexicon.kin(role.head()));
    }

    private boolean sharesTitle(Figure bearer, Name name) {
        for (int i = name.from(); i < name.core(); i++) {
            String title = words.lower(i);
            if (bearer.roles().stream().anyMatch(role -> role.words().contains(title) && !role.former())) {
                return true;
            }
        }
        return false;
    }

    /** Who bears a form that stands outside running text, as in a headline; none where the article never names them. */
    @Nullable
    Figure known(String form) {
        Figure exact = byForm.get(key(form));
        if (exact != null) {
            return exact;
        }
        int space = form.lastIndexOf(' ');
        if (space < 0) {
            Figure bearer = bearer(form, Gender.UNKNOWN, null);
            return bearer != null ? bearer : byForm.get("acronym " + acronym(form));
        }
        List<String> parts = List.of(form.split(" ", -1));
        return byLast.getOrDefault(surname(parts), List.of()).stream()
                .filter(f -> Names.compatible(parts, f.parts(), lexicon))
                .findFirst()
                .orElse(null);
    }

    private Figure add(Name name) {
        Figure made = new Figure(name);
        figures.add(made);
        people.meet(made);
        return made;
    }

    private String surname(List<String> parts) {
        int last = parts.size() - 1;
        while (last > 0 && lexicon.suffix(parts.get(last))) {
            last--;
        }
        return Lexicon.lower(parts.get(last));
    }

    private static String key(String form) {
        return Lexicon.lower(form).replace("’", "'");
    }
}
