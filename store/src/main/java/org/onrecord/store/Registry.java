// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.onrecord.across.IdentityKeys;
import org.onrecord.across.IdentityRecognizer;
import org.onrecord.across.PeopleLedger;
import org.onrecord.across.ProfileReader;
import org.onrecord.corpus.Identity;
import org.onrecord.corpus.Profile;
import org.onrecord.corpus.Recognition;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Entity;
import org.onrecord.statement.SpeakerType;

/**
 * Tells who the people and bodies of documents are, and keeps that true when documents come, change and go. For one
 * transaction that writes.
 *
 * <p>When a document gives somebody's full name, those known by that surname alone are looked at again, so that it matters
 * little which document comes first.
 */
final class Registry {

    /** Who is known by one word in more documents than these is left as it is. */
    private static final int MOST_OPEN = 20;

    /** So many are looked at again when a document gives full names, a few of each, those of the latest documents. */
    private static final int MOST_AGAIN = 100;

    /** In so many documents with a full name its bearer becomes known; later ones tell nothing new of a surname. */
    private static final int NEW = 5;

    private static final IdentityRecognizer RECOGNIZER = new IdentityRecognizer();
    private static final IdentityKeys KEYS = new IdentityKeys();

    private final Handle handle;
    private final IdentityRows identities;
    private final ProfileRows profiles;
    private final Counters counters;
    private final FacetRows facets;
    private final PeopleLedger ledger;
    private final Set<String> edited;
    /** Numbers of those whose names may have changed. */
    private final Set<Integer> touched = new TreeSet<>();
    /** Keys of versions in which somebody is now somebody else. */
    private final Set<Long> changed = new TreeSet<>();

    Registry(Handle handle) {
        this.handle = handle;
        this.identities = new IdentityRows(handle);
        this.profiles = new ProfileRows(handle);
        this.counters = new Counters(handle);
        this.facets = new FacetRows(handle);
        EditRows edits = new EditRows(handle);
        this.ledger = edits.ledger();
        this.edited = edits.mentioned();
    }

    /** Recognises those of a version that is written already, and has become the current one of its document. */
    Map<String, Who> add(long version, ArticleRecord record) {
        List<Profile> read = new ProfileReader()
                .read(record).stream().map(Registry::onOneLine).toList();
        Map<Integer, Identity> known = identities.sharing(keys(read));
        Map<String, Integer> numbers = numbers(known);
        Map<String, Integer> places = places(record);
        List<ProfileRows.New> rows = new ArrayList<>();
        List<IdentityRows.Bearing> bearings = new ArrayList<>();
        List<Profile> full = new ArrayList<>();
        for (Recognition recognition : RECOGNIZER.recognize(read, known.values())) {
            Profile profile = recognition.profile();
            int identity = numbers.computeIfAbsent(recognition.identity(), id -> make(id, profile));
            bearings.add(bearing(identity, known.get(identity), profile));
            Who found = new Who(identity, person(record.document().id(), identity, profile));
            rows.add(new ProfileRows.New(
                    Objects.requireNonNull(places.get(profile.entity())),
                    found,
                    profile.names(),
                    recognition.confidence()));
            Identity before = known.get(identity);
            if (profile.name().indexOf(' ') > 0 && (before == null || before.documents() < NEW)) {
                full.add(profile);
            }
            touch(found);
        }
        identities.add(bearings);
        int day = Dates.of(null, record.document().publication().published());
        profiles.put(version, day, rows);
        lookAgain(full);
        return profiles.who(version); // those of this version may have been looked at again as well
    }

    private static IdentityRows.Bearing bearing(int number, @Nullable Identity known, Profile profile) {
        SpeakerType type = known == null ? profile.type() : known.type();
        return new IdentityRows.Bearing(number, type, profile.names(), profile.role());
    }

    private static Map<String, Integer> numbers(Map<Integer, Identity> known) {
        Map<String, Integer> numbers = new HashMap<>();
        known.forEach((number, identity) -> numbers.put(identity.id(), number));
        return numbers;
    }

    private static Map<String, Integer> places(ArticleRecord record) {
        Map<String, Integer> places = new HashMap<>();
        for (Entity entity : record.entities()) {
            places.put(entity.id(), places.size());
        }
        return places;
    }

    private static Set<String> keys(List<Profile> profiles) {
        return profiles.stream().flatMap(profile -> KEYS.of(profile).stream()).collect(Collectors.toSet());
    }

    /** A name may run over the end of a line. */
    private static Profile onOneLine(Profile profile) {
        return new Profile(
                profile.document(),
                profile.entity(),
                onOneLine(profile.name()),
                profile.type(),
                profile.names().stream().map(Registry::onOneLine).distinct().toList(),
                profile.role() == null ? null : onOneLine(profile.role()),
                profile.companions().stream().map(Registry::onOneLine).collect(Collectors.toSet()));
    }

    private static String onOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** A new identity; its id is that which it was given, or one like it if somebody has it who shares no key. */
    private int make(String id, Profile profile) {
        String free = id;
        for (int number = 2; identities.has(free) && !isUnused(free); number++) {
            free = id + "-" + number;
        }
        Integer unused = identities.number(free);
        return unused == null ? identities.make(free, profile.type()) : unused;
    }

    /** Whether the documents of an identity are those that this work takes out. */
    private boolean isUnused(String id) {
        Integer number = identities.number(id);
        return number != null && !identities.unused(List.of(number)).isEmpty();
    }

    /** Who an identity is shown as in a document. */
    private int person(String document, int identity, Profile profile) {
        if (edited.isEmpty()) {
            return identity;
        }
        String id = identities.id(identity);
        String shown = ledger.identity(document, id);
        if (shown.equals(id)) {
            return identity;
        }
        Integer number = identities.number(shown);
        return number == null ? identities.make(shown, profile.type()) : number;
    }

    private void touch(Who who) {
        touched.add(who.identity());
        touched.add(who.person());
    }

    /** Those known by one word may be those whom these name in full; and those kept apart may be one. */
    private void lookAgain(List<Profile> named) {
        Set<String> keys = keys(named);
        Map<Integer, Identity> sharing = identities.sharing(keys);
        Set<Integer> open = new TreeSet<>();
        sharing.forEach((number, identity) -> {
            boolean unsure = identity.isKnownByOneWord() || sharesFullName(identity, sharing.values());
            if (unsure && identity.documents() <= MOST_OPEN) {
                open.add(number);
            }
        });
        profiles.latest(open, MOST_AGAIN).forEach(row -> lookAgain(row, keys));
    }

    private static boolean sharesFullName(Identity identity, Collection<Identity> others) {
        return identity.names().keySet().stream()
                .filter(name -> name.indexOf(' ') > 0)
                .anyMatch(name -> others.stream()
                        .anyMatch(other -> !other.id().equals(identity.id())
                                && other.documents() >= identity.documents()
                                && other.names().containsKey(name)));
    }

    /** @param keys those of who is named in full, among whom it is looked for */
    private void lookAgain(ProfileRows.Row row, Set<String> keys) {
        Profile profile = profile(row);
        Set<String> shared = new TreeSet<>(KEYS.of(profile));
        shared.retainAll(keys);
        Map<Integer, Identity> others = identities.sharing(shared);
        Identity own = others.remove(row.who().identity());
        others.values().removeIf(other -> other.isKnownByOneWord() || (own != null && isSmaller(other, own)));
        if (profile.name().indexOf(' ') > 0) { // whom the document itself keeps apart from it
            profiles.of(row.version())
                    .forEach(other -> others.remove(other.who().identity()));
        }
        Recognition recognition =
                RECOGNIZER.recognize(List.of(profile), others.values()).get(0);
        if (recognition.known()) {
            int identity = Objects.requireNonNull(numbers(others).get(recognition.identity()));
            identities.subtract(bearing(row));
            identities.add(List.of(bearing(identity, others.get(identity), profile)));
            change(row, new Who(identity, person(row.document(), identity, profile)));
        }
    }

    /** Of two who are known by full names, the one in fewer documents is looked for in the other. */
    private static boolean isSmaller(Identity other, Identity own) {
        return !own.isKnownByOneWord() && other.documents() < own.documents();
    }

    private IdentityRows.Bearing bearing(ProfileRows.Row row) {
        int number = row.who().identity();
        SpeakerType type = identities.described(List.of(number)).get(0).type();
        return new IdentityRows.Bearing(number, type, row.names(), row.role());
    }

    private Profile profile(ProfileRows.Row row) {
        Set<String> companions = profiles.of(row.version()).stream()
                .map(ProfileRows.Row::name)
                .filter(name -> !name.equals(row.name()))
                .collect(Collectors.toSet());
        return onOneLine(
                new Profile(row.document(), row.id(), row.name(), row.type(), row.names(), row.role(), companions));
    }

    private void change(ProfileRows.Row row, Who who) {
        profiles.change(row, who);
        changed.add(row.version());
        touch(row.who());
        touch(who);
    }

    /** Forgets who those of a version are, because it is no longer current or goes. */
    void remove(long version) {
        List<ProfileRows.Row> rows = profiles.of(version);
        profiles.clear(version);
        for (ProfileRows.Row row : rows) {
            identities.subtract(bearing(row));
            touch(row.who());
        }
    }

    /** Shows everybody of whom a decision speaks as the decisions want it now. */
    void replay() {
        Set<Integer> mentioned = edited.stream()
                .map(identities::number)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        touched.addAll(mentioned);
        for (ProfileRows.Row row : profiles.recognised(mentioned)) {
            int person = person(row.document(), row.who().identity(), profile(row));
            if (person != row.who().person()) {
                change(row, new Who(row.who().identity(), person));
            }
        }
    }

    /** Keys of those versions in which somebody who was known is now somebody else. */
    Set<Long> changed() {
        return Set.copyOf(changed);
    }

    /**
     * Ends the work: those who were touched get the name by which they are shown, or go if nobody speaks of them, and a
     * search finds the statements of whoever is now somebody else.
     */
    void finish() {
        new DocumentLoader(handle).byKey(changed).values().forEach(this::pack);
        touched.removeAll(identities.forgetUnused(touched, edited));
        long revision = counters.revision();
        Map<Integer, Map<String, Integer>> names = identities.names(touched);
        for (IdentityRows.Described identity : identities.described(touched)) {
            Map<String, Integer> known = names.getOrDefault(identity.number(), Map.of());
            boolean asRecognised = !known.isEmpty() && !edited.contains(identity.id());
            show(identity, asRecognised ? known : ProfileRows.names(profiles.shown(identity.number())), revision);
        }
    }

    private void pack(KeptDocument kept) {
        ArticleRecord record = RecordStore.record(handle, kept);
        PackedFacets packed = PackedFacets.of(record, profiles.who(kept.key()));
        facets.revise(kept.key(), counters.revision(), before -> packed);
    }

    private void show(IdentityRows.Described identity, Map<String, Integer> names, long revision) {
        Identity known = new Identity(identity.id(), identity.type(), 1, names, Map.of(), Map.of());
        String name = ledger.name(identity.id()).orElseGet(known::name);
        identities.show(identity, name, names.keySet(), revision);
    }
}
