// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds names by their capitals: runs of capitalised words, with the small words that names hold. */
final class NameFinder {

    /** Roles after which newspapers are called. */
    private static final Set<String> OUTLETS = WordSet.of(
            "observer star leader examiner reporter pioneer citizen advocate guardian king judge bishop",
            "pope baron cook marshal");

    private final Words words;
    private final Datelines datelines;
    private final Lexicon lexicon;
    private final Capitals capitals;
    private final NameRuns runs;

    NameFinder(Words words, Datelines datelines, Lexicon lexicon) {
        this.words = words;
        this.datelines = datelines;
        this.lexicon = lexicon;
        this.capitals = new Capitals(words, lexicon);
        this.runs = new NameRuns(words, lexicon, capitals);
    }

    /** The names in running text, in the order of the text; those in headlines are left to {@link Cast}. */
    List<Name> find() {
        List<Name> names = new ArrayList<>();
        for (int s = 0; s < words.sentences(); s++) {
            if (!words.headline(s)) {
                read(datelines.end(s), words.sentenceEnd(s), names);
            }
        }
        return sharing(apart(names));
    }

    /** Parts "the Harbour Post | Lind", where a clause ends in one name and the next begins with another. */
    private List<Name> apart(List<Name> names) {
        Set<String> surnames = new HashSet<>();
        for (Name name : names) {
            if (name.kind() == Name.Kind.PERSON) {
                surnames.add(name.last());
            }
        }
        List<Name> parted = new ArrayList<>();
        for (Name name : names) {
            int cut = name.to() - 1;
            if (name.kind() == Name.Kind.BODY
                    && name.parts().size() > 2
                    && surnames.contains(name.last())
                    && lexicon.body(words.form(cut - 1))) {
                parted.add(named(name.from(), name.core(), cut));
                parted.add(named(cut, cut, name.to()));
            } else {
                parted.add(name);
            }
        }
        return parted;
    }

    /** In "James and Olive Meehan" both have the surname; not in "Clinton and Tim Kaine", where the first is another's. */
    private List<Name> sharing(List<Name> names) {
        Set<String> surnames =
                names.stream().filter(name -> !name.single()).map(Name::last).collect(Collectors.toSet());
        Set<String> titled = names.stream()
                .filter(name -> name.single() && name.titled())
                .map(Name::last)
                .collect(Collectors.toSet());
        List<Name> shared = new ArrayList<>(names);
        for (int n = 1; n < names.size(); n++) {
            Name before = names.get(n - 1);
            if (isGivenBefore(before, names.get(n), titled) && !surnames.contains(before.text())) {
                List<String> parts = List.of(before.text(), names.get(n).last());
                shared.set(n - 1, new Name(before.from(), before.core(), before.to(), Name.Kind.PERSON, parts));
            }
        }
        return shared;
    }

    private boolean isGivenBefore(Name before, Name name, Set<String> titled) {
        boolean person =
                name.kind() == Name.Kind.PERSON || lexicon.given(name.parts().get(0)) || titled.contains(name.last());
        return person
                && name.kind() != Name.Kind.BODY
                && name.parts().size() == 2
                && !name.titled()
                && before.single()
                && lexicon.given(before.text())
                && before.to() + 1 == name.from()
                && words.lower(before.to()).equals("and");
    }

    private void read(int from, int to, List<Name> names) {
        for (int i = from; i < to; ) {
            int end = runs.begins(i, to) ? runs.end(i, to) : i;
            if (end > i) {
                split(i, end, names);
                i = end;
            } else {
                i++;
            }
        }
    }

    private void split(int from, int to, List<Name> names) {
        int start = dropOpening(capitals.afterVerb(from, to), to);
        if (start == to || capitals.nobody(start, to)) {
            return;
        }
        int last = withoutRole(start, to);
        if (last < to) {
            if (last > start) {
                split(start, last, names);
            }
            return;
        }
        Titles titles = new Titles(words, lexicon);
        boolean body = lexicon.organisation(words.text(start, to)) || lexicon.body(words.form(start));
        int core = body ? start : titles.end(start, lexicon.suffix(words.form(to - 1)) ? to - 1 : to);
        if (core == to && !capitals.surname(to - 1)) {
            return;
        }
        if (core == to) {
            core = to - 1;
        }
        if (core == start) {
            core = afterAdjective(start, to);
        }
        boolean onlyAdjective = to - core == 1 && core == start && adjective(start);
        if (onlyAdjective && !lexicon.place(words.form(start)) && !Lexicon.plural(words.form(start))) {
            return;
        }
        if (core == start) {
            core = givenInside(start, to);
        }
        Name name = named(start, core, to);
        names.add(name);
    }

    /** Where a run ends without the role at its end: "Harbour Company | CEO". */
    private int withoutRole(int from, int to) {
        int last = to - 1;
        String word = words.form(last);
        boolean role = lexicon.singularRole(word)
                && !OUTLETS.contains(words.lower(last))
                && !lexicon.given(words.form(from))
                && !(last > from && words.form(last - 1).matches("\\p{Lu}\\."));
        return role && !words.possessive(to) && last > from && !lexicon.title(words.form(from)) ? last : to;
    }

    private int dropOpening(int from, int to) {
        if (!capitals.opens(from)
                || to - from < 2
                || capitals.inside(words.form(from))
                || lexicon.given(words.form(from))
                || lexicon.title(words.form(from))
                || adjective(from)) {
            return from;
        }
        boolean common = words.seenLower(words.lower(from)) || lexicon.functionWord(words.form(from));
        return common && !lexicon.place(words.text(from, from + 2)) ? from + 1 : from;
    }

    /** Where a full name begins after "Republican", "Marine" or "Ohio-born". */
    private int afterAdjective(int from, int to) {
        for (int i = from; i < to - 2; i++) {
            int dash = words.form(i).indexOf('-');
            if (dash > 0
                    && dash + 1 < words.form(i).length()
                    && Character.isLowerCase(words.form(i).charAt(dash + 1))) {
                return i + 1;
            }
        }
        boolean described = to - from >= 3
                && (adjective(from) || (lexicon.role(words.form(from)) && !lexicon.given(words.form(from))));
        boolean named = lexicon.given(words.form(from + 1)) || (to - from == 3 && opensWithRole(from, to));
        return described && named ? from + 1 : from;
    }

    /** "Engineer Ada Lind" at the beginning of a sentence, where the list of given names does not have hers. */
    private boolean opensWithRole(int from, int to) {
        String last = words.form(to - 1);
        return capitals.opens(from)
                && lexicon.singularRole(words.form(from))
                && !OUTLETS.contains(words.lower(from))
                && lexicon.mayBeGiven(words.form(from + 1))
                && !lexicon.ending(last)
                && !lexicon.body(last)
                && !lexicon.place(last);
    }

    /** Where a full name begins after other capitals: "Political Affairs | Ada Lind"; else the beginning of the run. */
    private int givenInside(int from, int to) {
        for (int i = Math.max(from + 2, to - 3); i <= to - 2; i++) {
            if (lexicon.given(words.form(i))
                    && !lexicon.given(words.form(from))
                    && words.capital(i - 1)
                    && !words.form(from + 1).endsWith(".")
                    && words.capital(to - 1)
                    && !lexicon.body(words.form(to - 1))) {
                return i;
            }
        }
        return from;
    }

    private boolean adjective(int i) {
        return lexicon.people(words.form(i)) || lexicon.party(words.form(i));
    }

    private Name named(int from, int core, int to) {
        List<String> parts = new ArrayList<>();
        for (int i = core; i < to; i++) {
            if (runs.quote(i)) {
                i += 2;
            } else if (!words.form(i).equals(",")) {
                parts.add(words.form(i));
            }
        }
        return new Name(from, core, to, new NameKinds(words, lexicon).kind(from, core, to), parts);
    }
}
