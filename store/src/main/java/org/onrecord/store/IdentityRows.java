// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.onrecord.across.IdentityKeys;
import org.onrecord.corpus.Identity;
import org.onrecord.statement.SpeakerType;

/**
 * The table {@code identity} and what hangs on it: whom the documents name, and what they say of them in sum. For one
 * thread, inside of one transaction.
 */
final class IdentityRows {

    /** Of those who share a key, only so many are looked at: those in most documents. */
    private static final int MOST_SHARING = 100;

    private static final int MOST_ROLES = 20;
    /** Of whose documents, the latest, companions are taken. */
    private static final int COMPANIED = 40;

    private static final String KEY =
            "INSERT INTO identity_key (identity, key) VALUES (?, ?) ON CONFLICT (identity, key) DO NOTHING";

    private final Handle handle;
    /** Those who were read since a document was added to, or taken from, somebody: many profiles are compared with the same. */
    private final Map<Integer, Identity> read = new HashMap<>();

    IdentityRows(Handle handle) {
        this.handle = handle;
    }

    /**
     * An identity as a search sees it.
     *
     * @param name the name shown
     * @param names all names, each once
     */
    record Shown(int number, String id, String name, List<String> names) {}

    /** Those who share a key, by their numbers. */
    Map<Integer, Identity> sharing(Collection<String> keys) {
        Set<Integer> numbers = keys.stream()
                .flatMap(
                        key -> handle
                                .createQuery("""
                                SELECT number FROM identity_key JOIN identity ON number = identity
                                WHERE key = :key ORDER BY documents DESC, number LIMIT :most
                                """)
                                .bind("key", key)
                                .bind("most", MOST_SHARING)
                                .mapTo(Integer.class)
                                .list()
                                .stream())
                .collect(Collectors.toSet());
        List<Integer> unread =
                numbers.stream().filter(number -> !read.containsKey(number)).toList();
        read.putAll(byNumber(unread));
        return numbers.stream().collect(Collectors.toMap(number -> number, read::get));
    }

    private Map<Integer, Identity> byNumber(Collection<Integer> numbers) {
        Map<Integer, Map<String, Integer>> companions = companions(numbers);
        Map<Integer, Map<String, Integer>> names = counts("identity_name", "name", numbers);
        Map<Integer, Map<String, Integer>> roles = counts("identity_role", "role", numbers);
        Map<Integer, Identity> identities = new HashMap<>();
        handle.createQuery("SELECT number, id, type, documents FROM identity WHERE number IN ("
                        + DocumentLoader.joined(numbers) + ")")
                .map((row, context) -> {
                    int number = row.getInt("number");
                    SpeakerType type = StatementLoader.label(SpeakerType.class, row.getString("type"));
                    return identities.put(
                            number,
                            new Identity(
                                    row.getString("id"),
                                    type,
                                    row.getInt("documents"),
                                    names.getOrDefault(number, Map.of()),
                                    first(roles.getOrDefault(number, Map.of())),
                                    companions.getOrDefault(number, Map.of())));
                })
                .list();
        return identities;
    }

    private static Map<String, Integer> first(Map<String, Integer> roles) {
        return roles.entrySet().stream()
                .limit(MOST_ROLES)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<Integer, Map<String, Integer>> counts(String table, String column, Collection<Integer> numbers) {
        Map<Integer, Map<String, Integer>> counts = new HashMap<>();
        handle.createQuery("SELECT identity, " + column + ", documents FROM " + table + " WHERE identity IN ("
                        + DocumentLoader.joined(numbers) + ") ORDER BY identity, documents DESC, " + column)
                .map((row, context) -> counts.computeIfAbsent(row.getInt(1), number -> new LinkedHashMap<>())
                        .put(row.getString(2), row.getInt(3)))
                .list();
        return counts;
    }

    /** Who else stands in the latest of each person's documents, and in how many of them; bodies are told by name alone. */
    private Map<Integer, Map<String, Integer>> companions(Collection<Integer> numbers) {
        Map<Integer, Map<String, Integer>> companions = new HashMap<>();
        handle.createQuery("""
                        SELECT identity.number, other.names, count(*) FROM identity
                        JOIN profile AS latest ON latest.identity = identity.number AND latest.version >= coalesce(
                          (SELECT version FROM profile WHERE profile.identity = identity.number
                           ORDER BY version DESC LIMIT 1 OFFSET :most), 0)
                        JOIN profile AS other ON other.version = latest.version AND other.identity <> identity.number
                        WHERE identity.type = :person AND identity.number IN (""" + DocumentLoader.joined(numbers) + """
                        ) GROUP BY identity.number, other.names
                        """)
                .bind("most", COMPANIED - 1)
                .bind("person", SpeakerType.PERSON.label())
                .map((row, context) -> companions
                        .computeIfAbsent(row.getInt(1), number -> new HashMap<>())
                        .merge(ProfileRows.names(row.getString(2)).get(0), row.getInt(3), Integer::sum))
                .list();
        return companions;
    }

    /** The number of an identity; absent if there is none with this id. */
    @Nullable
    Integer number(String id) {
        return handle.createQuery("SELECT number FROM identity WHERE id = :id")
                .bind("id", id)
                .mapTo(Integer.class)
                .findOne()
                .orElse(null);
    }

    /** Whether there is an identity of this id. */
    boolean has(String id) {
        return number(id) != null;
    }

    String id(int number) {
        return handle.createQuery("SELECT id FROM identity WHERE number = :number")
                .bind("number", number)
                .mapTo(String.class)
                .one();
    }

    /** Makes a new one, in no document yet. */
    int make(String id, SpeakerType type) {
        int number = new Counters(handle).identity();
        handle.createUpdate("""
                        INSERT INTO identity (number, id, type, name, names, documents, revision)
                        VALUES (:number, :id, :type, :id, '', 0, 0)
                        """)
                .bind("number", number)
                .bind("id", id)
                .bind("type", type.label())
                .execute();
        return number;
    }

    /**
     * What a document says of an identity.
     *
     * @param type of the identity
     */
    record Bearing(
            int number,
            SpeakerType type,
            List<String> names,
            @Nullable String role) {}

    /** One more document for each, in which it bears these names and this role. */
    void add(List<Bearing> bearings) {
        read.clear();
        try (PreparedBatch documents =
                        handle.prepareBatch("UPDATE identity SET documents = documents + 1 WHERE number = ?");
                PreparedBatch names = handle.prepareBatch(more("identity_name", "name"));
                PreparedBatch roles = handle.prepareBatch(more("identity_role", "role"));
                PreparedBatch keys = handle.prepareBatch(KEY)) {
            for (Bearing bearing : bearings) {
                documents.add(bearing.number());
                bearing.names().forEach(name -> names.add(bearing.number(), name));
                if (bearing.role() != null) {
                    roles.add(bearing.number(), bearing.role());
                }
                keys(bearing.type(), bearing.names()).forEach(key -> keys.add(bearing.number(), key));
            }
            List.of(documents, names, roles, keys).forEach(IdentityRows::execute);
        }
    }

    private static void execute(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private static Set<String> keys(SpeakerType type, Collection<String> names) {
        Map<String, Integer> counts = names.stream().distinct().collect(Collectors.toMap(name -> name, name -> 1));
        return new IdentityKeys().of(new Identity("bearing", type, 1, counts, Map.of(), Map.of()));
    }

    private static String more(String table, String column) {
        return "INSERT INTO " + table + " (identity, " + column
                + ", documents) VALUES (?, ?, 1) ON CONFLICT (identity, " + column + ") DO UPDATE SET documents = "
                + table + ".documents + 1";
    }

    /** One document less. */
    void subtract(Bearing bearing) {
        read.clear();
        int number = bearing.number();
        handle.createUpdate("UPDATE identity SET documents = documents - 1 WHERE number = :number")
                .bind("number", number)
                .execute();
        bearing.names().forEach(name -> less("identity_name", "name", number, name));
        if (bearing.role() != null) {
            less("identity_role", "role", number, bearing.role());
        }
        handle.createUpdate("DELETE FROM identity_key WHERE identity = :number")
                .bind("number", number)
                .execute();
        Set<String> names =
                names(List.of(number)).getOrDefault(number, Map.of()).keySet();
        try (PreparedBatch keys = handle.prepareBatch(KEY)) {
            keys(bearing.type(), names).forEach(key -> keys.add(number, key));
            execute(keys);
        }
    }

    private void less(String table, String column, int number, String value) {
        String same = " WHERE identity = :number AND " + column + " = :value";
        for (String change : List.of(
                "UPDATE " + table + " SET documents = documents - 1" + same,
                "DELETE FROM " + table + same + " AND documents <= 0")) {
            handle.createUpdate(change)
                    .bind("number", number)
                    .bind("value", value)
                    .execute();
        }
    }

    /** In how many documents each name of some identities stands, as the program recognised them. */
    Map<Integer, Map<String, Integer>> names(Collection<Integer> numbers) {
        return counts("identity_name", "name", numbers);
    }

    /**
     * An identity as it stands in its row.
     *
     * @param names joined as they are kept
     */
    record Described(int number, String id, SpeakerType type, String name, String names) {}

    List<Described> described(Collection<Integer> numbers) {
        return handle.createQuery("SELECT number, id, type, name, names FROM identity WHERE number IN ("
                        + DocumentLoader.joined(numbers) + ")")
                .map((row, context) -> new Described(
                        row.getInt("number"),
                        row.getString("id"),
                        StatementLoader.label(SpeakerType.class, row.getString("type")),
                        row.getString("name"),
                        row.getString("names")))
                .list();
    }

    /** Writes by which name and names it is shown. */
    void show(Described identity, String name, Collection<String> names, long revision) {
        String joined = String.join("\n", names);
        if (!identity.name().equals(name) || !identity.names().equals(joined)) {
            handle.createUpdate(
                            "UPDATE identity SET name = :name, names = :names, revision = :revision WHERE number = :number")
                    .bind("number", identity.number())
                    .bind("name", name)
                    .bind("names", joined)
                    .bind("revision", revision)
                    .execute();
        }
    }

    /** Those of some who stand in no document. */
    List<Integer> unused(Collection<Integer> numbers) {
        return handle.createQuery("SELECT number FROM identity WHERE documents = 0 AND number IN ("
                        + DocumentLoader.joined(numbers)
                        + ") AND NOT EXISTS (SELECT 1 FROM profile WHERE person = number)")
                .mapTo(Integer.class)
                .list();
    }

    /**
     * Takes those out who stand in no document, but for some.
     *
     * @return who went
     */
    List<Integer> forgetUnused(Collection<Integer> numbers, Set<String> but) {
        List<Integer> unused = new ArrayList<>(unused(numbers));
        unused.removeIf(number -> but.contains(id(number)));
        handle.execute("DELETE FROM identity WHERE number IN (" + DocumentLoader.joined(unused) + ")");
        return unused;
    }

    /** Gives those that were changed after a revision, by which name they are shown now. */
    void since(long revision, Consumer<Shown> taker) {
        handle.createQuery("SELECT number, id, name, names FROM identity WHERE revision > :revision")
                .bind("revision", revision)
                .map((row, context) -> new Shown(
                        row.getInt("number"),
                        row.getString("id"),
                        row.getString("name"),
                        List.of(row.getString("names").split("\n", -1))))
                .forEach(taker);
    }
}
