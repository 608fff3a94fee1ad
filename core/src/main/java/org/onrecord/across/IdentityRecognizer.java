// SPDX-License-Identifier: Apache-2.0
package org.onrecord.across;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.corpus.Identity;
import org.onrecord.corpus.Profile;
import org.onrecord.corpus.Recognition;
import org.onrecord.statement.SpeakerType;

/**
 * Tells who the people and bodies of a new document are, among those known from others. Names must agree ("Bill" with
 * "William", an initial with a name, "Department of Justice" with "Justice Department", a body with its initials); roles and
 * companions then speak for or against. A surname alone, also one that the text does not show to be a person's, joins
 * somebody only where one bearer of it is far more likely than all others; whoever fits nobody is new. Two whom the document itself keeps apart by their full names stay apart.
 *
 * <p>The same profiles and candidates give the same answer. Safe to share between threads.
 */
public final class IdentityRecognizer {

    private static final IdentityKeys KEYS = new IdentityKeys();

    private static final double ENOUGH = 1;
    private static final double ENOUGH_OF_SURNAME = 1.5;
    private static final double APART = 0.75;
    /** The same, where nobody else in the record bears the name. */
    private static final double ENOUGH_OF_SOLE = 0.75;

    private static final double DOMINANT = 0.8;
    private static final double OTHER_TYPE = 0.7;
    private static final double ALIKE = 0.9;
    private static final int OFTEN = 3;
    private static final Comparator<Bearer> BEST_FIRST = Comparator.comparingDouble(Bearer::likeness)
            .thenComparing(bearer -> bearer.identity().documents())
            .reversed()
            .thenComparing(bearer -> bearer.identity().id());

    /**
     * Who each profile is of.
     *
     * @param profiles all profiles of one document
     * @param candidates the identities that share a key with one of them
     * @return one recognition for each profile, in the same order; the ids of the new ones are used by no candidate
     */
    public List<Recognition> recognize(List<Profile> profiles, Collection<Identity> candidates) {
        Set<String> ids = candidates.stream().map(Identity::id).collect(Collectors.toCollection(HashSet::new));
        Map<String, Profile> taken = new HashMap<>();
        Map<Profile, Recognition> recognitions = new HashMap<>();
        Map<String, List<Identity>> byKey = byKey(candidates);
        for (Profile profile : surestFirst(profiles, candidates)) {
            List<Identity> free = KEYS.of(profile).stream()
                    .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                    .distinct()
                    .filter(identity -> !isFull(profile) || mayTake(profile, taken.get(identity.id())))
                    .sorted(Comparator.comparing(Identity::id))
                    .toList();
            Recognition recognition = recognize(profile, free)
                    .or(() -> alike(profile, recognitions.values()))
                    .orElseGet(() -> unknown(profile, ids));
            recognitions.put(profile, recognition);
            ids.add(recognition.identity());
            if (isFull(profile)) {
                taken.put(recognition.identity(), profile);
            }
        }
        return profiles.stream().map(recognitions::get).toList();
    }

    private static Map<String, List<Identity>> byKey(Collection<Identity> candidates) {
        Map<String, List<Identity>> byKey = new HashMap<>();
        for (Identity identity : candidates) {
            KEYS.of(identity)
                    .forEach(key -> byKey.computeIfAbsent(key, added -> new ArrayList<>())
                            .add(identity));
        }
        return byKey;
    }

    /** Those first whose very name somebody bears, so that none of the others stands in their place. */
    private static List<Profile> surestFirst(List<Profile> profiles, Collection<Identity> candidates) {
        Set<String> names = candidates.stream()
                .flatMap(identity -> identity.names().keySet().stream())
                .collect(Collectors.toSet());
        return profiles.stream()
                .sorted(Comparator.comparing(profile -> !names.contains(profile.name())))
                .toList();
    }

    /** Whether nobody else in the document is the identity, or only one whose name says the same. */
    private static boolean mayTake(Profile profile, @Nullable Profile other) {
        return other == null || saysTheSame(profile, other);
    }

    /** Whether two full names of one document are forms of one: "Trump campaign" and "Donald Trump's campaign". */
    private static boolean saysTheSame(Profile profile, Profile other) {
        if (other.name().equals(profile.name())) {
            return true;
        }
        return profile.type() == SpeakerType.PERSON
                ? PersonName.of(profile.name()).isFormOf(PersonName.of(other.name()))
                : BodyName.of(profile.name())
                        .form()
                        .equals(BodyName.of(other.name()).form());
    }

    /** Who another of the document is that is known under the same full name, though no other document knows it. */
    private static Optional<Recognition> alike(Profile profile, Collection<Recognition> others) {
        return others.stream()
                .filter(other -> isFull(profile)
                        && isFull(other.profile())
                        && other.profile().type() == profile.type()
                        && saysTheSame(profile, other.profile()))
                .min(Comparator.comparing(other -> other.profile().entity()))
                .map(other -> new Recognition(profile, other.identity(), other.known(), ALIKE));
    }

    private static boolean isFull(Profile profile) {
        return profile.type() == SpeakerType.PERSON
                ? PersonName.of(profile.name()).isFull()
                : profile.name().indexOf(' ') > 0;
    }

    /** Whether what a text shows as a body may be a person's last name: one word with a capital, no acronym. */
    static boolean mayBeSurname(String name) {
        return name.indexOf(' ') < 0 && !BodyName.isAcronym(name);
    }

    /** An identity that may be meant, and how well it fits. */
    private record Bearer(Identity identity, double likeness) {}

    private static Optional<Recognition> recognize(Profile profile, List<Identity> candidates) {
        Optional<Recognition> likely =
                profile.type() == SpeakerType.PERSON ? person(profile, candidates) : body(profile, candidates);
        return likely.or(() -> ofOtherType(profile, candidates));
    }

    /** A text may show a person as a body, or a body as a person: whoever bears the same full name is the same. */
    private static Optional<Recognition> ofOtherType(Profile profile, List<Identity> candidates) {
        return isFull(profile)
                ? candidates.stream()
                        .filter(identity -> identity.type() != profile.type()
                                && identity.names().containsKey(profile.name()))
                        .findFirst()
                        .map(identity -> new Recognition(profile, identity.id(), true, OTHER_TYPE))
                : Optional.empty();
    }

    private static Optional<Recognition> person(Profile profile, List<Identity> candidates) {
        List<Bearer> bearers = bearers(candidates, SpeakerType.PERSON, new PersonLikeness(profile));
        if (bearers.isEmpty()) {
            return Optional.empty();
        }
        Bearer best = bearers.get(0);
        double ahead = ahead(bearers);
        boolean joins = isFull(profile)
                ? best.likeness() >= (hasFullName(best) ? ENOUGH : ENOUGH_OF_SURNAME)
                : (best.likeness() >= ENOUGH_OF_SURNAME && ahead >= APART) || isSole(best, bearers);
        if (joins) {
            return Optional.of(recognition(profile, best, confidence(best.likeness(), ahead)));
        }
        return isFull(profile) ? Optional.empty() : dominant(profile, bearers, 0);
    }

    private static boolean isSole(Bearer best, List<Bearer> bearers) {
        return bearers.size() == 1 && hasFullName(best) && best.likeness() >= ENOUGH_OF_SOLE;
    }

    private static Optional<Recognition> body(Profile profile, List<Identity> candidates) {
        List<Bearer> bearers = bearers(candidates, SpeakerType.ORGANIZATION, new BodyLikeness(profile));
        Optional<Bearer> best = bearers.stream().findFirst().filter(bearer -> bearer.likeness() >= ENOUGH);
        int documents = best.map(bearer -> bearer.identity().documents()).orElse(0);
        Optional<Recognition> surname = mayBeSurname(profile.name())
                ? dominant(profile, bearers(candidates, SpeakerType.PERSON, new PersonLikeness(profile)), documents)
                : Optional.empty();
        return surname.or(() ->
                best.map(bearer -> recognition(profile, bearer, confidence(bearer.likeness(), ahead(bearers)))));
    }

    private static double ahead(List<Bearer> bearers) {
        return bearers.get(0).likeness() - (bearers.size() > 1 ? bearers.get(1).likeness() : 0);
    }

    private static boolean hasFullName(Bearer bearer) {
        return bearer.identity().names().keySet().stream()
                .anyMatch(name -> PersonName.of(name).isFull());
    }

    private static List<Bearer> bearers(List<Identity> candidates, SpeakerType type, Likeness likeness) {
        return candidates.stream()
                .filter(identity -> identity.type() == type)
                .map(identity -> new Bearer(identity, likeness.to(identity)))
                .filter(bearer -> bearer.likeness() > 0)
                .sorted(BEST_FIRST)
                .toList();
    }

    /** Whom nearly all documents that give a full name mean by a surname, where they are more than so many. */
    private static Optional<Recognition> dominant(Profile profile, List<Bearer> bearers, int more) {
        List<Identity> named = bearers.stream()
                .filter(IdentityRecognizer::hasFullName)
                .map(Bearer::identity)
                .toList();
        int all = named.stream().mapToInt(Identity::documents).sum();
        return named.stream()
                .filter(identity -> identity.documents() >= Math.max(OFTEN, DOMINANT * all))
                .filter(identity -> identity.documents() > more)
                .findFirst()
                .map(identity -> new Recognition(profile, identity.id(), true, identity.documents() / (all + 1.0)));
    }

    private static Recognition recognition(Profile profile, Bearer bearer, double confidence) {
        return new Recognition(profile, bearer.identity().id(), true, confidence);
    }

    private static double confidence(double likeness, double ahead) {
        return Math.min(0.99, 0.5 + 0.1 * likeness + 0.05 * Math.min(2, ahead));
    }

    private static Recognition unknown(Profile profile, Set<String> ids) {
        String base = IdentityId.of(profile);
        String id = base;
        for (int number = 2; ids.contains(id); number++) {
            id = base + "-" + number;
        }
        return new Recognition(profile, id, false, 1);
    }
}
