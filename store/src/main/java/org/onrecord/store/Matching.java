// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.onrecord.store.Columns.Column;
import org.onrecord.store.Columns.Name;
import org.onrecord.store.Columns.Origin;

/** Works out which statements a query finds, as sets of their numbers. Made for one search. */
final class Matching {

    /** Up to so many, it is quicker to look up what each has said than to look at all statements. */
    private static final int FEW_PEOPLE = 1_000;

    private final Columns columns;
    private final TextIndex texts;
    private final List<BitSet> wordsSought = new ArrayList<>();

    Matching(Columns columns, TextIndex texts) {
        this.columns = columns;
        this.texts = texts;
    }

    /** The live statements that the query finds, in a set of the caller's own. */
    BitSet find(Query query) {
        return (BitSet) find(query, true).clone();
    }

    /** For each condition on words that was to hold, the statements in which it does; these sets are shared. */
    List<BitSet> wordsSought() {
        return wordsSought;
    }

    private BitSet find(Query query, boolean wanted) {
        if (query instanceof Query.And and) {
            return and(and, wanted);
        }
        if (query instanceof Query.Or or) {
            return or(or, wanted);
        }
        if (query instanceof Query.Not not) {
            return not(find(not.part(), !wanted));
        }
        if (query instanceof Query.Words words) {
            return words(words, wanted);
        }
        return byColumn(query);
    }

    private BitSet and(Query.And and, boolean wanted) {
        BitSet found = null;
        for (Query part : and.parts()) {
            BitSet holding = find(part, wanted);
            if (found == null) {
                found = (BitSet) holding.clone();
            } else {
                found.and(holding);
            }
        }
        return found == null ? columns.live() : found;
    }

    private BitSet or(Query.Or or, boolean wanted) {
        BitSet found = new BitSet();
        for (Query part : or.parts()) {
            found.or(find(part, wanted));
        }
        return found;
    }

    private BitSet not(BitSet part) {
        BitSet found = (BitSet) columns.live().clone();
        found.andNot(part);
        return found;
    }

    private BitSet words(Query.Words words, boolean wanted) {
        BitSet found = remembered(words, () -> {
            BitSet containing = texts.containing(words);
            containing.and(columns.live());
            return containing;
        });
        if (wanted) {
            wordsSought.add(found);
        }
        return found;
    }

    private BitSet byColumn(Query query) {
        return query instanceof Query.All ? columns.live() : remembered(query, () -> byOneColumn(query));
    }

    private BitSet remembered(Query query, Supplier<BitSet> work) {
        return columns.remembered()
                .matches()
                .of(query, () -> Matches.of(work.get()))
                .set();
    }

    private BitSet byOneColumn(Query query) {
        if (query instanceof Query.Named named) {
            return named(named);
        }
        if (query instanceof Query.OfPerson sought) {
            return by(columns.person(sought.id()));
        }
        if (query instanceof Query.InDocument document) {
            return columns.where(Column.DOCUMENT, in(documents(document)));
        }
        if (query instanceof Query.OfType type) {
            int bit = 1 << Code.of(type.type());
            return columns.where(Column.GROUP, in(groups(group -> (group.types & bit) != 0)));
        }
        if (query instanceof Query.After after) {
            int from = Dates.from(after.date());
            return columns.where(Column.DATE, date -> date >= from);
        }
        if (query instanceof Query.Before before) {
            int end = Dates.from(before.date());
            return columns.where(Column.DATE, date -> date < end && date != Dates.NONE);
        }
        if (query instanceof Query.Relating relating) {
            int bit = 1 << Code.of(relating.relation());
            return columns.where(Column.RELATIONS, relations -> (relations & bit) != 0);
        }
        return columns.where(Column.KIND, in(kinds(query)));
    }

    private static IntPredicate in(BitSet codes) {
        return codes::get;
    }

    private static BitSet kinds(Query query) {
        BitSet codes = new BitSet();
        for (int code = 0; code < Kind.CODES; code++) {
            if (Kind.isCode(code) && fits(Kind.ofCode(code), query)) {
                codes.set(code);
            }
        }
        return codes;
    }

    private static boolean fits(Kind kind, Query query) {
        if (query instanceof Query.OfAct act) {
            return kind.act() == act.act();
        }
        if (query instanceof Query.OfMedium medium) {
            return kind.medium() == medium.medium();
        }
        if (query instanceof Query.OfQuotation quotation) {
            return kind.quotation() == quotation.quotation();
        }
        if (query instanceof Query.Asserted asserted) {
            return Boolean.valueOf(asserted.asserted()).equals(kind.asserted());
        }
        throw new AssertionError("not a condition on the kind of a statement: " + query);
    }

    private BitSet named(Query.Named named) {
        return switch (named.field()) {
            case SPEAKER -> by(columns.called(sought(named)));
            case ROLE -> {
                BitSet roles = names(columns.roles(), named);
                yield columns.where(Column.GROUP, in(groups(group -> anyOf(group.roles, roles))));
            }
            case OUTLET -> {
                BitSet outlets = names(columns.outlets(), named);
                yield columns.where(
                        Column.DOCUMENT, in(origins(origin -> origin.outlet() >= 0 && outlets.get(origin.outlet()))));
            }
        };
    }

    /** Statements of the people who are meant. */
    private BitSet by(BitSet people) {
        return people.cardinality() <= FEW_PEOPLE
                ? columns.madeBy(people)
                : columns.where(Column.GROUP, in(groups(group -> anyOf(group.people, people))));
    }

    private static BitSet names(Dictionary.Values<Name> names, Query.Named named) {
        FoldedWords sought = sought(named);
        return names.where(name -> name.words().contain(sought));
    }

    private static FoldedWords sought(Query.Named named) {
        FoldedWords words = FoldedWords.of(named.text());
        return named.prefix() ? words.open() : words;
    }

    private static boolean anyOf(int[] numbers, BitSet wanted) {
        for (int number : numbers) {
            if (wanted.get(number)) {
                return true;
            }
        }
        return false;
    }

    private BitSet documents(Query.InDocument sought) {
        return origins(origin -> sought.prefix()
                ? origin.document().startsWith(sought.id())
                : origin.document().equals(sought.id()));
    }

    private BitSet origins(Predicate<Origin> wanted) {
        return columns.documents().where(wanted);
    }

    private BitSet groups(Predicate<Group> wanted) {
        return columns.groups().where(wanted);
    }
}
