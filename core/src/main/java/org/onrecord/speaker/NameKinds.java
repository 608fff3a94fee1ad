// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.document.Paragraph;

/** Tells whether a name is that of a person, a body or a place, by its words and those beside it. */
final class NameKinds {

    private static final Set<String> SPEAKING = WordSet.of(
            "said says told added asked argued wrote tweeted noted insisted explained recalled",
            "acknowledged replied thinks believes joked testified continued concluded warned claimed");

    /** Last words of the names of what neither speaks nor acts. */
    private static final Set<String> THINGS = WordSet.of(
            "war wars day prize award awards medal island islands river lake valley heights bay sea ocean",
            "mountains stadium palace arena game games bowl cup bridge wall tower continent doctrine",
            "crisis revolution legacy holocaust");

    /** "HarbourWatch", but not "McKay", "DeLind", "O'Berg". */
    private static final Pattern CAMEL = Pattern.compile(
            "(?!(Mc|Mac|De|Del|Di|Du|La|Le|Van|Von|Fitz|St|Ben|Al|[A-Z]['’]))\\p{Lu}\\p{Ll}+\\p{Lu}[\\p{L}]+");

    private final Words words;
    private final Lexicon lexicon;

    NameKinds(Words words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    Name.Kind kind(int from, int core, int to) {
        String whole = words.text(core, to);
        if (core > from && !adjective(words.form(core - 1))) {
            return Name.Kind.PERSON;
        }
        if (lexicon.organisation(whole)) {
            return Name.Kind.BODY;
        }
        if (labelsTurn(from, to)) {
            return Name.Kind.PERSON;
        }
        if (lexicon.place(whole) && !(lexicon.given(whole) && speaks(from, to))) {
            return Name.Kind.PLACE;
        }
        if (to - core == 1
                && lexicon.given(whole)
                && !lexicon.organisation(whole)
                && !words.lower(from - 1).equals("the")) {
            return Name.Kind.PERSON;
        }
        if (!lexicon.given(words.form(core)) && ofPeople(core, to)) {
            return Name.Kind.BODY;
        }
        if (partyMark(to)) {
            return Name.Kind.PERSON;
        }
        if (to - core == 1 && CAMEL.matcher(whole).matches()) {
            return Name.Kind.BODY;
        }
        if (lexicon.place(words.form(core))
                && lexicon.given(words.form(core))
                && !speaks(from, to)
                && !described(from, to)) {
            return body(core, to) || company(core, to) ? Name.Kind.BODY : Name.Kind.OPEN;
        }
        if (body(core, to) || company(core, to)) {
            return Name.Kind.BODY;
        }
        return person(from, core, to) ? Name.Kind.PERSON : Name.Kind.OPEN;
    }

    /** "LIND:" before what she says in a transcript. */
    private boolean labelsTurn(int from, int to) {
        return words.kind(from) == Paragraph.Kind.TURN
                && words.first(from)
                && words.form(to).equals(":")
                && (from == 0 || words.paragraph(from - 1) != words.paragraph(from));
    }

    /** "Lake City Democrats", "Ohio-Iowa": made of a people, a party or a place. */
    private boolean ofPeople(int core, int to) {
        String last = words.form(to - 1);
        if (lexicon.people(last) || (lexicon.party(last) && Lexicon.plural(last))) {
            return true;
        }
        for (int i = core; i < to; i++) {
            String form = words.form(i);
            int dash = form.indexOf('-');
            if ((lexicon.place(form) && !lexicon.given(form))
                    || (dash > 0 && lexicon.place(form.substring(dash + 1)))) {
                return true;
            }
        }
        return false;
    }

    private boolean person(int from, int core, int to) {
        int length = to - core;
        String first = words.form(core);
        if (length == 1) {
            return false;
        }
        if (thing(core, to) || (lexicon.common(first) && core == from)) {
            return false;
        }
        if (lexicon.suffix(words.form(to - 1))) {
            return true;
        }
        boolean initial = (length >= 3 && words.form(core + 1).matches("\\p{Lu}\\.")) || first.matches("(\\p{Lu}\\.)+");
        if (initial) {
            return true;
        }
        if (core == from && words.lower(from - 1).equals("the") && !lexicon.given(first)) {
            return false;
        }
        boolean adjective = lexicon.people(first) || lexicon.party(first);
        return length <= 4
                && !adjective
                && (lexicon.given(first) || core > from || described(from, to) || speaks(from, to));
    }

    private boolean speaks(int from, int to) {
        return SPEAKING.contains(words.lower(to)) || SPEAKING.contains(words.lower(from - 1));
    }

    /** "Republican", "Norwegian", "Harbour-based": what stands before names and is no title. */
    private boolean adjective(String word) {
        int dash = word.lastIndexOf('-');
        return lexicon.party(word)
                || lexicon.people(word)
                || (dash > 0 && dash + 1 < word.length() && Character.isLowerCase(word.charAt(dash + 1)));
    }

    /** "Fifth Amendment", "World War II": neither a person nor a body. */
    private boolean thing(int core, int to) {
        int last = lexicon.suffix(words.form(to - 1)) ? to - 2 : to - 1;
        boolean thing = lexicon.paper(words.form(last)) || THINGS.contains(words.lower(last));
        boolean fullName = last == core + 1 && lexicon.given(words.form(core));
        return (last > core && thing && !fullName) || words.lower(core).equals("war");
    }

    /** "Harbour Energy", "Lind Mills, a maker of flour": a company by its last word, or by what is said of it. */
    private boolean company(int core, int to) {
        return (to - core > 1 && lexicon.ending(words.form(to - 1))) || calledBody(core, to);
    }

    /** Whether the words behind the name call it a body: "Zebra Lind, the largest bank of the valley". */
    private boolean calledBody(int core, int to) {
        boolean apposition =
                words.form(to).equals(",") && Set.of("a", "an", "the").contains(words.lower(to + 1));
        if (!apposition || to - core < 2 || lexicon.given(words.form(core))) {
            return false;
        }
        int head = to + 1;
        while ((words.word(head + 1) && !lexicon.functionWord(words.form(head + 1))) || words.possessive(head + 1)) {
            head++;
        }
        return !words.capital(head) && lexicon.body(words.form(head)) && !lexicon.role(words.form(head));
    }

    /** Whether a role stands right before the name, or an age or a role behind it. */
    private boolean described(int from, int to) {
        if (lexicon.singularRole(words.form(from - 1)) && !words.capital(from - 1)) {
            return true;
        }
        if (!words.form(to).equals(",")) {
            return false;
        }
        if ((words.form(to + 1).matches("\\d\\d") && words.form(to + 2).equals(","))
                || words.lower(to + 1).equals("who")) {
            return true;
        }
        String next = words.lower(to + 1);
        int head = next.equals("a") || next.equals("an") || next.equals("the") || words.possessive(to + 2)
                ? to + 2
                : to + 1;
        for (int i = head; i < head + 5 && words.word(i) && !words.capital(i); i++) {
            if (lexicon.singularRole(words.form(i))) {
                return true;
            }
        }
        return false;
    }

    /** "(R-Ohio)", "(D)". */
    private boolean partyMark(int to) {
        return words.form(to).equals("(") && words.form(to + 1).matches("[RDI]\\.?(-.*)?");
    }

    private boolean body(int core, int to) {
        for (int i = core; i < to; i++) {
            String form = words.form(i);
            boolean last = i == to - 1;
            if ((lexicon.body(form) && !(i == core && !last && lexicon.given(form)))
                    || form.equals("&")
                    || form.equals("of")) {
                return true;
            }
            if (words.allCapitals(i)
                    && form.length() <= 6
                    && !form.contains(".")
                    && !lexicon.suffix(form)
                    && !surname(i, core)
                    && (last || to - core == 1)
                    && !initials(i, core, to)) {
                return true;
            }
        }
        return false;
    }

    /** "LIND" in "Ada LIND", as some agencies write surnames. */
    private boolean surname(int i, int core) {
        String first = words.form(core);
        String form = words.form(i);
        return i > core
                && form.length() > 2
                && lexicon.given(first)
                && !words.allCapitals(core)
                && !lexicon.place(first)
                && !lexicon.ending(form)
                && !lexicon.organisation(form);
    }

    /** "JD" in "JD Vance", "J.K." in "J.K. Rowling". */
    private boolean initials(int i, int core, int to) {
        return i == core && to - core > 1 && words.form(i).length() <= 2;
    }
}
