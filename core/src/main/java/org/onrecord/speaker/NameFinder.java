// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.document.Paragraph;

/** Finds names by their capitals: runs of capitalised words, with the small words that names hold. */
final class NameFinder {

    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "della", "di", "da", "dos", "du", "la", "le", "van", "von", "der", "den", "ter", "bin", "ibn",
            "al", "el", "ben", "abu", "y");
    private static final Set<String> LINKS = Set.of("of", "for", "on", "at", "to", "in", "the", "and", "&", "against");
    /** Ordinary words that often begin a name, too. */
    private static final Set<String> DOUBTFUL = Set.of(
            "new",
            "will",
            "may",
            "mark",
            "long",
            "little",
            "first",
            "second",
            "third",
            "april",
            "june",
            "august",
            "great",
            "old",
            "american",
            "past",
            "read",
            "watch",
            "daily",
            "good",
            "far",
            "right");

    /** Roles after which newspapers are called. */
    private static final Set<String> OUTLETS = Set.of(
            "observer",
            "star",
            "leader",
            "examiner",
            "reporter",
            "pioneer",
            "citizen",
            "advocate",
            "guardian",
            "king",
            "judge",
            "bishop",
            "pope",
            "baron",
            "cook",
            "marshal");

    private final Words words;
    private final Lexicon lexicon;
    private final Capitals capitals;

    NameFinder(Words words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
        this.capitals = new Capitals(words, lexicon);
    }

    /** The names in running text, in the order of the text; those in headlines are left to {@link Cast}. */
    List<Name> find() {
        List<Name> names = new ArrayList<>();
        for (int s = 0; s < words.sentences(); s++) {
            if (!words.headline(s)) {
                read(afterDateline(s), words.sentenceEnd(s), names);
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
            int end = begins(i, to) ? runEnd(i, to) : i;
            if (end > i) {
                split(i, end, names);
                i = end;
            } else {
                i++;
            }
        }
    }

    /** Where the sentence begins after "LAKE CITY, Minn. —". */
    private int afterDateline(int s) {
        int start = words.sentenceStart(s);
        int end = words.sentenceEnd(s);
        boolean opensParagraph = start == 0 || words.paragraph(start - 1) != words.paragraph(start);
        int heading = afterHeading(start, end);
        if (opensParagraph && heading > start) {
            return heading;
        }
        if (!opensParagraph || start == end || !words.allCapitals(start) || words.kind(start) == Paragraph.Kind.TURN) {
            return start;
        }
        for (int i = start + 1; i < Math.min(end, start + 14); i++) {
            if (isDash(i)) {
                return i + 1;
            }
            if (words.form(i).equals(":")) {
                return words.form(i - 2).equals(",") ? i + 1 : start;
            }
        }
        return start;
    }

    /** Where the sentence begins after a heading in capitals: "THE SECOND STEP Mills are ...". */
    private int afterHeading(int start, int end) {
        int i = start;
        while (i < end && words.capital(i) && words.form(i).equals(words.form(i).toUpperCase(java.util.Locale.ROOT))) {
            i++;
        }
        boolean heading = i - start >= 2
                && i < end
                && words.capital(i)
                && words.form(i - 1).length() > 1;
        return heading ? i : start;
    }

    private boolean isDash(int i) {
        String form = words.form(i);
        return form.equals("-") || form.equals("–") || form.equals("—") || form.equals("―");
    }

    private boolean begins(int i, int to) {
        if (!words.capital(i) || words.form(i).equals("I") || words.form(i).equals("I.")) {
            return false;
        }
        String lower = words.lower(i);
        if (lexicon.functionWord(lower) && !(words.allCapitals(i) && lexicon.place(words.form(i)))) {
            boolean next = i + 1 < to && words.capital(i + 1) && !lexicon.functionWord(words.lower(i + 1));
            return next
                    && DOUBTFUL.contains(lower)
                    && (!capitals.opens(i) || lexicon.given(lower) || lexicon.place(words.text(i, i + 2)));
        }
        return !capitals.opens(i) || opensWithName(i, to);
    }

    private boolean opensWithName(int i, int to) {
        String form = words.form(i);
        boolean runs = (i + 1 < to && words.capital(i + 1) && !lexicon.functionWord(words.lower(i + 1)))
                || (PARTICLES.contains(words.lower(i + 1)) && i + 2 < to && words.capital(i + 2));
        boolean known = capitals.inside(form)
                || lexicon.given(form)
                || lexicon.place(form)
                || lexicon.organisation(form)
                || lexicon.title(form)
                || words.allCapitals(i)
                || form.contains(".");
        if (runs) {
            return known
                    || lexicon.people(form)
                    || lexicon.party(form)
                    || !words.seenLower(words.lower(i))
                    || lexicon.role(form);
        }
        boolean followed = words.possessive(i + 1)
                || words.lower(i + 1).equals("said")
                || words.lower(i + 1).equals("says");
        return known || innerCapital(form) || (followed && !lexicon.role(form) && !words.seenLower(words.lower(i)));
    }

    private static boolean innerCapital(String form) {
        return form.substring(1).chars().anyMatch(Character::isUpperCase);
    }

    private int runEnd(int from, int to) {
        int end = from + 1;
        while (end < to) {
            int next = afterLink(from, end, to);
            if (next < 0) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** The end of the run grown by one capitalised word, or -1. */
    private int afterLink(int from, int end, int to) {
        if (continues(end)) {
            return end + 1;
        }
        String link = words.lower(end);
        if (end + 1 >= to) {
            return -1;
        }
        if (PARTICLES.contains(link) && continues(end + 1)) {
            return end + 2;
        }
        if (link.equals(",") && lexicon.suffix(words.form(end + 1))) {
            return end + 2;
        }
        if (link.equals("&") && continues(end + 1)) {
            return end + 2;
        }
        if (nickname(end)) {
            return end + 4;
        }
        if (LINKS.contains(link) && !link.equals("&")) {
            int next = words.lower(end + 1).equals("the") && !link.equals("the") ? end + 2 : end + 1;
            return next < to && continues(next) && linked(from, end, next) ? next + 1 : -1;
        }
        return -1;
    }

    /** A nickname between quotation marks: Carl "Skip" Berg. */
    private boolean nickname(int quote) {
        return quote(quote)
                && words.capital(quote + 1)
                && quote(quote + 2)
                && continues(quote + 3)
                && words.capital(quote - 1)
                && words.start(quote) > words.end(quote - 1);
    }

    private boolean quote(int i) {
        String form = words.form(i);
        return form.equals("\"") || form.equals("“") || form.equals("”") || form.equals("''");
    }

    private boolean continues(int i) {
        return words.capital(i)
                && words.word(i)
                && words.sentence(i) == words.sentence(i - 1)
                && (!lexicon.functionWord(words.lower(i)) || lexicon.place(words.form(i)) || givenBefore(i))
                && !words.form(i).equals("I");
    }

    /** "May" and its like end a name only after a given name. */
    private boolean givenBefore(int i) {
        return DOUBTFUL.contains(words.lower(i))
                && lexicon.given(words.form(i - 1))
                && !lexicon.functionWord(words.form(i - 1));
    }

    private boolean linked(int from, int end, int next) {
        String link = words.lower(end);
        boolean body = false;
        for (int i = from; i < end; i++) {
            body |= lexicon.body(words.form(i)) || words.allCapitals(i);
        }
        if (link.equals("and")) {
            int to = next;
            while (continues(to + 1)) {
                to++;
            }
            boolean pair = end - from <= 3
                    && !lexicon.given(words.form(from))
                    && !lexicon.title(words.form(from))
                    && to > next
                    && lexicon.body(words.form(to))
                    && !words.allCapitals(end - 1)
                    && !(end - from == 1 && capitals.alone(words.form(from)));
            return pair
                    || (words.lower(end - 2).equals("of")
                            && body
                            && to == next
                            && !lexicon.given(words.form(next))
                            && !lexicon.place(words.form(end - 1)));
        }
        boolean office = link.equals("of") && officeOf(end, next);
        return office
                || ((link.equals("of") || link.equals("for") || link.equals("on")) && body)
                || (link.equals("at") && words.lower(end - 2).equals("of") && body);
    }

    /** "Secretary of State", "Speaker of the House". */
    private boolean officeOf(int end, int next) {
        String head = words.lower(end - 1);
        return (head.equals("secretary") || head.equals("speaker") || head.equals("minister"))
                && !lexicon.place(words.form(next));
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
        return described && lexicon.given(words.form(from + 1)) ? from + 1 : from;
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
            if (quote(i)) {
                i += 2;
            } else if (!words.form(i).equals(",")) {
                parts.add(words.form(i));
            }
        }
        return new Name(from, core, to, new NameKinds(words, lexicon).kind(from, core, to), parts);
    }
}
