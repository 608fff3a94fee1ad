// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import java.util.ArrayList;
import java.util.List;

/** Tells "the mill and the council", two who speak, from "the Council of Mills and Markets", one. */
final class Conjuncts {

    private final Reading reading;
    private final Words words;
    private final Lexicon lexicon;

    Conjuncts(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
        this.lexicon = reading.lexicon();
    }

    /** The parts of a source, each from a word to before another; one part where it is about one. */
    List<int[]> split(int from, int to) {
        List<int[]> parts = new ArrayList<>();
        int start = from;
        for (int i = from + 1; i < to - 1; i++) {
            boolean pair = (words.form(i).equals("/") || (words.form(i).equals(",") && wholeName(i + 1, to)))
                    && wholeName(start, i)
                    && personHeads(start, i)
                    && reading.nameOf(i + 1) >= 0
                    && personAt(i + 1);
            if (pair) {
                parts.add(new int[] {start, i});
                start = i + 1;
            } else if (words.lower(i).equals("and") && reading.nameOf(i) < 0 && joins(start, i, to)) {
                addListed(start, i, parts);
                start = i + 1;
            }
        }
        parts.add(new int[] {start, to});
        return parts;
    }

    /** Before the last "and" of a list there are commas: "the mill, the council and the bank". */
    private void addListed(int from, int to, List<int[]> parts) {
        int start = from;
        for (int i = from; i < to; i++) {
            boolean comma = words.form(i).equals(",") && i + 1 < to;
            boolean names = comma && wholeName(start, i) && nameOrDeterminer(i + 1) && !apposition(i + 1, to);
            if (names || (comma && listed(start, i, to))) {
                parts.add(new int[] {start, i});
                start = i + 1;
            }
        }
        parts.add(new int[] {start, to});
    }

    /** "The families, supporters": whether a comma stands between two of many things each. */
    private boolean listed(int from, int comma, int to) {
        return manyThings(from, comma) && manyThings(comma + 1, end(comma + 1, to));
    }

    /** Where the next part of a list ends: at a comma, or where the list does. */
    private int end(int from, int to) {
        int end = from;
        while (end < to && !words.form(end).equals(",")) {
            end++;
        }
        return end;
    }

    /** "The families" and "supporters" in "the families, supporters and officials". */
    private boolean manyThings(int from, int to) {
        Phrase phrase = from < to ? reading.phrase(from, to) : null;
        return phrase != null
                && plural(phrase)
                && phrase.headEnd() == to
                && (lexicon.role(phrase.noun()) || lexicon.body(phrase.noun()) || phrase.headEnd() - from <= 2);
    }

    private boolean wholeName(int from, int to) {
        Name name = reading.nameAt(to - 1);
        return name != null && name.to() == to && to > from;
    }

    /** Whether words tell of a person by name, and not of "a spokesman for" that person. */
    private boolean personHeads(int from, int to) {
        Phrase phrase = reading.phrase(from, to);
        return phrase != null && personAt(phrase);
    }

    private boolean personAt(int word) {
        int n = reading.nameOf(word);
        return n >= 0 && reading.bearer(n).person();
    }

    private boolean nameOrDeterminer(int i) {
        Name name = reading.nameAt(i);
        return name != null && name.kind() != Name.Kind.PLACE;
    }

    /** Whether a comma opens "Republican of Ohio" or "a lawyer", which tell of the one before. */
    private boolean apposition(int i, int to) {
        return lexicon.party(words.form(i))
                || lexicon.role(words.form(i))
                || (i + 1 < to && lexicon.singularRole(words.form(i + 1)));
    }

    private boolean joins(int start, int and, int to) {
        Phrase left = reading.phrase(start, and);
        Phrase right = reading.phrase(and + 1, to);
        if (left == null || right == null || relative(start, and)) {
            return false;
        }
        int l = left.head();
        boolean leftName = reading.nameOf(l) >= 0;
        boolean rightName = reading.nameOf(right.head()) >= 0;
        boolean determined = right.start() > and + 1 && !words.lower(and + 1).equals("at");
        if (left.complemented()) {
            return (determined && right.noun().equals(left.noun()))
                    || (plural(right) && plural(left) && !rightName)
                    || (personAt(right) && personAt(left));
        }
        if (commaApposition(start, and)) {
            boolean relative = right.possessed() && lexicon.kin(right.noun());
            return personAt(left) && (relative || (personAt(right) && directName(and + 1, right)));
        }
        if (leftName) {
            return rightName || determined || plural(right) || lexicon.body(right.noun()) || firstPerson(and + 1);
        }
        if (firstPerson(and + 1)) {
            return true;
        }
        boolean noun = plural(left)
                || (lexicon.singularRole(left.noun()) && left.start() > start)
                || lexicon.body(left.noun())
                || lexicon.paper(left.noun());
        return noun && (determined || plural(right) || (rightName && !sameOne(left, right)));
    }

    /** "His wife and nominee Ada Lind" is one person. */
    private boolean sameOne(Phrase left, Phrase right) {
        return !plural(left)
                && lexicon.singularRole(left.noun())
                && personAt(right)
                && !words.lower(right.from()).equals("the")
                && reading.nameOf(right.start()) != reading.nameOf(right.head());
    }

    private boolean directName(int from, Phrase right) {
        return reading.nameOf(from) >= 0 && reading.nameOf(right.head()) >= 0;
    }

    private boolean firstPerson(int i) {
        return Pronouns.first(words.lower(i));
    }

    private boolean personAt(Phrase phrase) {
        int n = reading.nameOf(phrase.head());
        return n >= 0 && reading.bearer(n).person();
    }

    private boolean plural(Phrase phrase) {
        return reading.nameOf(phrase.head()) < 0 && phrase.plural();
    }

    private boolean relative(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            String lower = words.lower(i);
            if (lower.equals("who") || lower.equals("which") || lower.equals("whose") || lower.equals("that")) {
                return true;
            }
        }
        return false;
    }

    private boolean commaApposition(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean comma = words.form(i).equals(",");
            if (comma && !(nameOrDeterminer(i + 1) && !apposition(i + 1, to)) && !listed(from, i, to)) {
                return true;
            }
        }
        return false;
    }
}
