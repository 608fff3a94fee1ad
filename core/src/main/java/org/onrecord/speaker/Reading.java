// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.SegmentedDocument;

/** An article with its names found: what stays the same while its attributions are resolved. */
final class Reading {

    private final String text;
    private final Words words;
    private final Lexicon lexicon;
    private final Cast cast;
    private final KnownPeople known;
    private final List<Name> names;
    private final List<Figure> bearers;
    private final int[] nameAt;
    private final PhraseReader phrases;

    Reading(SegmentedDocument article, Lexicon lexicon, KnownPeople known) {
        this.lexicon = lexicon;
        this.known = known;
        text = article.text();
        words = new Words(article, lexicon);
        cast = new Cast(words, lexicon, known);
        List<Name> found = new NameFinder(words, new Datelines(words, article.dateline()), lexicon).find();
        List<@Nullable Figure> full = cast.readFull(found);
        RoleFinder roles = new RoleFinder(words, lexicon);
        for (int n = 0; n < found.size(); n++) {
            readRoles(roles, found, full, n);
        }
        List<Figure> all = cast.readSingle(found, full);
        for (int n = 0; n < found.size(); n++) {
            if (found.get(n).single()) {
                readRoles(roles, found, all, n);
            }
        }
        cast.settle();
        known.recognizeByRole(cast.figures());
        for (int n = 0; n < found.size(); n++) {
            if (words.lower(found.get(n).from() - 1).equals("the")) {
                all.get(n).withArticle();
            }
            if (all.get(n).open() && Subjects.acts(words, found.get(n))) {
                all.get(n).acting();
            }
        }
        names = new ArrayList<>();
        bearers = new ArrayList<>();
        withHeadlines(found, all);
        nameAt = new int[words.count()];
        for (int n = 0; n < names.size(); n++) {
            for (int i = names.get(n).from(); i < names.get(n).to(); i++) {
                nameAt[i] = n + 1;
            }
        }
        phrases = new PhraseReader(this);
        new GenderVotes(this).count();
    }

    private static void readRoles(RoleFinder roles, List<Name> names, List<? extends @Nullable Figure> bearers, int n) {
        Figure bearer = bearers.get(n);
        if (bearer == null || (!bearer.person() && !bearer.open())) {
            return;
        }
        Name name = names.get(n);
        roles.read(name, bearer);
        for (int k = n + 1; k < Math.min(names.size(), n + 4); k++) {
            Figure other = bearers.get(k);
            if (other != null) {
                roles.shared(name, names.get(k), other);
            }
        }
        Figure next = n + 1 < names.size() ? bearers.get(n + 1) : null;
        if (next != null) {
            roles.parents(name, bearer, names.get(n + 1), next);
        }
    }

    private void withHeadlines(List<Name> found, List<Figure> foundBearers) {
        int next = 0;
        for (int s = 0; s < words.sentences(); s++) {
            int end = words.sentenceEnd(s);
            if (words.headline(s)) {
                headline(words.sentenceStart(s), end);
            }
            while (next < found.size() && found.get(next).from() < end) {
                names.add(found.get(next));
                bearers.add(foundBearers.get(next++));
            }
        }
    }

    /** In a headline every word has a capital, so only names that the text has elsewhere count. */
    private void headline(int from, int to) {
        for (int i = from; i < to; ) {
            int end = i;
            Figure bearer = null;
            for (int k = Math.min(to, i + 5); k > i && bearer == null; k--) {
                bearer = words.capital(i)
                                && !lexicon.functionWord(words.form(k - 1))
                                && unbroken(i, k)
                                && !beginsWithVerb(i, k)
                        ? cast.known(words.text(i, k))
                        : null;
                end = k;
            }
            if (bearer == null) {
                i++;
                continue;
            }
            Name.Kind kind = bearer.person() ? Name.Kind.PERSON : Name.Kind.BODY;
            names.add(new Name(i, i, end, kind, List.of(words.text(i, end).split(" ", -1))));
            bearers.add(bearer);
            i = end;
        }
    }

    /** "Praises | Odd Berg", where the article has the rest as a name. */
    private boolean beginsWithVerb(int from, int to) {
        return to - from > 1 && lexicon.verb(words.form(from)) && cast.known(words.text(from + 1, to)) != null;
    }

    private boolean unbroken(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!words.word(i)) {
                return false;
            }
        }
        return words.capital(to - 1);
    }

    String text() {
        return text;
    }

    Words words() {
        return words;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Cast cast() {
        return cast;
    }

    KnownPeople known() {
        return known;
    }

    int names() {
        return names.size();
    }

    Name name(int n) {
        return names.get(n);
    }

    Figure bearer(int n) {
        return bearers.get(n);
    }

    /** How many names in the text are this one's. */
    int timesNamed(Figure who) {
        return (int) bearers.stream().filter(bearer -> bearer == who).count();
    }

    /** The number of the name that a word belongs to, or -1. */
    int nameOf(int word) {
        return word >= 0 && word < nameAt.length ? nameAt[word] - 1 : -1;
    }

    @Nullable
    Name nameAt(int word) {
        int n = nameOf(word);
        return n < 0 ? null : names.get(n);
    }

    /** The noun phrase in some words, or none where they hold no noun. */
    @Nullable
    Phrase phrase(int from, int to) {
        return phrases.read(from, to);
    }
}
