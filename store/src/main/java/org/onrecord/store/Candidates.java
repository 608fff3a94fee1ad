// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.onrecord.corpus.Said;
import org.onrecord.relation.AnswerFinder;
import org.onrecord.relation.Rarity;

/**
 * The statements of other documents that one may answer: with the people concerned, of the days concerned, those that share the
 * most words with it. Remembers what it has read. For one thread, inside of one transaction that changes no statement.
 */
final class Candidates {

    /** So many statements of a person are looked at, the latest. */
    private static final int MOST_OF_PERSON = 500;
    /** So many are compared. */
    private static final int MOST = 100;

    private static final int SHARED = 2;

    /** What somebody says, or is told. */
    private static final String INVOLVING = """
            SELECT DISTINCT statement.number, statement.content, profile.day FROM profile
            JOIN entity ON entity.version = profile.version AND entity.ordinal = profile.entity
            JOIN statement ON statement.version = profile.version
            JOIN speaker ON speaker.statement = statement.number AND speaker.entity = entity.id
            """;

    private static final String NAMING = """
            SELECT statement.number, statement.content, profile.day FROM profile
            JOIN named ON named.version = profile.version AND named.entity = profile.entity
            JOIN statement ON statement.number = named.statement
            """;

    private final Handle handle;
    private final Map<Sought, Map<Long, Set<String>>> known = new HashMap<>();

    Candidates(Handle handle) {
        this.handle = handle;
    }

    private record Sought(String select, String person, long version, LocalDate day) {}

    /**
     * @param numbers of those that are worth comparing
     * @param rarity what words weigh among all that were looked at
     */
    record Found(Set<Long> numbers, Rarity rarity) {}

    private record Shared(long number, int words) {}

    /** @param version that the statement stands in, of which none is sought */
    Found of(Said said, long version, LocalDate day) {
        Map<Long, Set<String>> all = new TreeMap<>();
        for (String person : people(said)) {
            all.putAll(read(new Sought(INVOLVING, person, version, day)));
        }
        said.speakers().forEach(party -> all.putAll(read(new Sought(NAMING, party.identity(), version, day))));
        Set<String> theme = theme(said);
        List<Long> best = all.entrySet().stream()
                .map(entry -> new Shared(entry.getKey(), shared(entry.getValue(), theme)))
                .filter(shared -> shared.words() >= SHARED)
                .sorted(Comparator.comparingInt(Shared::words).reversed().thenComparing(Shared::number))
                .limit(MOST)
                .map(Shared::number)
                .toList();
        return new Found(new HashSet<>(best), Rarity.among(all.values()));
    }

    private static int shared(Set<String> keys, Set<String> theme) {
        return (int) keys.stream().filter(theme::contains).count();
    }

    /** Who may have made what a statement answers, or may have been asked for it. */
    private static Set<String> people(Said said) {
        Set<String> people = new HashSet<>(said.mentioned());
        people.addAll(said.setting().near());
        said.setting().answered().forEach(told -> people.addAll(told.speakers()));
        said.speakers().forEach(party -> people.add(party.identity()));
        return people;
    }

    private static Set<String> theme(Said said) {
        List<String> words =
                new ArrayList<>(List.of(said.content(), said.setting().words()));
        said.setting().answered().forEach(told -> words.add(told.content()));
        return AnswerFinder.keys(String.join(" ", words));
    }

    private Map<Long, Set<String>> read(Sought sought) {
        return known.computeIfAbsent(sought, this::query);
    }

    private Map<Long, Set<String>> query(Sought sought) {
        Map<Long, Set<String>> found = new HashMap<>();
        handle.createQuery(sought.select() + " WHERE profile.person = " + sought.person()
                        + " AND profile.version <> " + sought.version()
                        + " AND profile.day BETWEEN :from AND :to ORDER BY profile.day DESC, statement.number LIMIT "
                        + MOST_OF_PERSON)
                .bind("from", Dates.of(sought.day().minusDays(AnswerFinder.DAYS)))
                .bind("to", Dates.of(sought.day().plusDays(AnswerFinder.DAYS_AFTER)))
                .map((row, context) -> found.put(row.getLong(1), AnswerFinder.keys(row.getString(2))))
                .list();
        return found;
    }
}
