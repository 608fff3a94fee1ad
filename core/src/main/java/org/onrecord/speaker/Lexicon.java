// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.onrecord.people.Gender;

/** The lists of words beside this class. Read once, then never changed. */
final class Lexicon {

    /** The English one. */
    static final Lexicon ENGLISH = new Lexicon();

    private static final Set<String> PARTIES = WordSet.of(
            "republican democrat democratic libertarian green conservative liberal labour socialist",
            "independent gop progressive");
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "m.d.", "ph.d.");

    private final Map<String, Gender> titles = gendered("titles.txt");
    private final Map<String, Gender> roles = gendered("roles.txt");
    private final Map<String, Gender> kin = gendered("kin.txt");
    private final Set<String> bodies = words("bodies.txt");
    private final Set<String> papers = words("papers.txt");
    private final Set<String> generic = words("generic.txt");
    private final Set<String> functionWords = words("function-words.txt");
    private final Set<String> organisations = words("organisations.txt");
    private final Set<String> verbs = new HashSet<>();
    private final Set<String> common = words("common.txt");
    private final Set<String> endings = words("endings.txt");
    private final Map<String, Gender> given = new HashMap<>();
    private final Map<String, Integer> nicknames = new HashMap<>();
    private final Map<String, String> peoples = new HashMap<>();
    private final Set<String> places = new HashSet<>();
    private final Map<String, Set<String>> meanings = new HashMap<>();

    private Lexicon() {
        lines("given.txt").forEach(this::readGiven);
        List<String> groups = lines("nicknames.txt");
        for (int group = 0; group < groups.size(); group++) {
            for (String name : groups.get(group).split(" ", -1)) {
                nicknames.merge(lower(name), 1 << (group % 31), (a, b) -> a | b);
            }
        }
        words(lines("places.txt")).forEach(this::readPlace);
        words(lines("verbs.txt")).forEach(this::readVerb);
        lines("role-classes.txt").forEach(this::readRoleClass);
    }

    private void readRoleClass(String line) {
        String[] sides = line.split(":", 2);
        Set<String> meant = new HashSet<>(words(List.of(sides[0], sides[1])));
        for (String noun : sides[0].split(" ", -1)) {
            meanings.computeIfAbsent(noun, k -> new HashSet<>()).addAll(meant);
        }
    }

    private void readGiven(String line) {
        Gender gender = line.startsWith("f:") ? Gender.FEMALE : line.startsWith("m:") ? Gender.MALE : Gender.UNKNOWN;
        for (String name : line.substring(2).trim().split(" ", -1)) {
            given.merge(lower(name), gender, (a, b) -> a == b ? a : Gender.UNKNOWN);
        }
    }

    private void readVerb(String base) {
        String stem = base.endsWith("e") ? base.substring(0, base.length() - 1) : base;
        String doubled = stem + stem.charAt(stem.length() - 1);
        boolean y = base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
        String other = y ? base.substring(0, base.length() - 1) + "i" : stem;
        verbs.addAll(
                List.of(base, base + "s", other + "es", other + "ed", stem + "ing", doubled + "ed", doubled + "ing"));
    }

    private void readPlace(String entry) {
        String[] parts = entry.split("\\|", -1);
        String place = parts[0].replace('_', ' ');
        places.add(lower(place));
        if (parts.length > 1) {
            for (String people : parts[1].split(",", -1)) {
                peoples.putIfAbsent(lower(people.replace('_', ' ')), place);
            }
        }
    }

    boolean title(String word) {
        return titles.containsKey(lower(word));
    }

    /** Whether this is a title that is never a name or a noun: "Mr.", "Sen.". */
    boolean abbreviatedTitle(String word) {
        return (word.endsWith(".") && title(word)) || word.equals("Mr") || word.equals("Mrs") || word.equals("Ms");
    }

    /** Whether a word with its full stop is an abbreviation that a name may hold. */
    boolean abbreviation(String word) {
        return title(word)
                || (word.length() <= 5 && functionWords.contains(lower(word)))
                || SUFFIXES.contains(lower(word))
                || places.contains(lower(word))
                || bodies.contains(lower(word))
                || word.equals("St.")
                || word.equals("Ft.");
    }

    Gender titleGender(String word) {
        return titles.getOrDefault(lower(word), Gender.UNKNOWN);
    }

    /** Whether this noun, singular or plural, says what a person is or does. */
    boolean role(String word) {
        return roles.containsKey(singular(lower(word)));
    }

    boolean singularRole(String word) {
        return roles.containsKey(lower(word));
    }

    Gender roleGender(String word) {
        return roles.getOrDefault(singular(lower(word)), Gender.UNKNOWN);
    }

    /** Whether a description by a noun may mean somebody of this role; both in lower case and in the singular. */
    boolean meansRole(String noun, String role) {
        return noun.equals(role) || meanings.getOrDefault(noun, Set.of()).contains(role);
    }

    boolean kin(String word) {
        return kin.containsKey(singular(lower(word)));
    }

    boolean body(String word) {
        return bodies.contains(lower(word)) || bodies.contains(singular(lower(word)));
    }

    boolean paper(String word) {
        return papers.contains(lower(word)) || papers.contains(singular(lower(word)));
    }

    boolean generic(String word) {
        return generic.contains(lower(word));
    }

    boolean functionWord(String word) {
        return functionWords.contains(lower(word));
    }

    /** Whether a form, also with an ending, is of a verb that sentences and headlines begin with. */
    boolean verb(String word) {
        return verbs.contains(lower(word));
    }

    /** Whether this is an ordinary word, which by itself names nobody. */
    boolean common(String word) {
        return common.contains(lower(word)) || verb(word);
    }

    /** Whether a word before a surname may be a given name, as far as the lists tell. */
    boolean mayBeGiven(String word) {
        boolean known = common(word) || functionWord(word) || role(word) || title(singular(lower(word)));
        boolean adjective = people(word) || party(word) || place(word) || word.endsWith("ing") || word.endsWith("ly");
        return given(word) || !(known || adjective || word.equals(word.toUpperCase(Locale.ROOT)));
    }

    /** Whether names of companies end in this word, which by itself names none. */
    boolean ending(String word) {
        return endings.contains(lower(word));
    }

    boolean organisation(String name) {
        return organisations.contains(name.replace(' ', '_'));
    }

    boolean place(String name) {
        return places.contains(lower(name));
    }

    /** Whether this is the adjective of a country, or one of its people. */
    boolean people(String word) {
        String last = lower(word.substring(word.lastIndexOf('-') + 1));
        return peoples.containsKey(last) || peoples.containsKey(singular(last));
    }

    /** The country whose adjective this is ("France" for "French"); the word itself where it is none. */
    String home(String word) {
        return peoples.getOrDefault(lower(word), word);
    }

    boolean party(String word) {
        return PARTIES.contains(singular(lower(word)));
    }

    boolean suffix(String word) {
        return SUFFIXES.contains(lower(word));
    }

    boolean given(String word) {
        return given.containsKey(lower(word));
    }

    Gender givenGender(String word) {
        return given.getOrDefault(lower(word), Gender.UNKNOWN);
    }

    /** Whether one of the two given names is short for the other. */
    boolean nickname(String one, String other) {
        return (nicknames.getOrDefault(lower(one), 0) & nicknames.getOrDefault(lower(other), 0)) != 0;
    }

    /** The singular of a noun, by its ending; a word that is none comes back as it is. */
    static String singular(String word) {
        return switch (word) {
            case "men" -> "man";
            case "women" -> "woman";
            case "people" -> "person";
            case "children" -> "child";
            case "wives" -> "wife";
            case "lives" -> "life";
            default -> byEnding(word);
        };
    }

    private static String byEnding(String word) {
        int n = word.length();
        if (word.endsWith("men") && n > 4) {
            return word.substring(0, n - 2) + "an";
        }
        if (!word.endsWith("s") || n < 4 || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, n - 3) + "y";
        }
        boolean sibilant =
                word.endsWith("sses") || word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes");
        return word.substring(0, n - (sibilant ? 2 : 1));
    }

    /** Whether a noun is a plural, by its ending. */
    static boolean plural(String word) {
        String lower = lower(word);
        return !singular(lower).equals(lower)
                || lower.equals("police")
                || lower.equals("media")
                || lower.equals("data");
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static Map<String, Gender> gendered(String file) {
        Map<String, Gender> found = new HashMap<>();
        for (String entry : words(lines(file))) {
            String[] parts = entry.split("\\|", -1);
            Gender gender = parts.length == 1 ? Gender.UNKNOWN : parts[1].equals("f") ? Gender.FEMALE : Gender.MALE;
            found.put(lower(parts[0]), gender);
        }
        return found;
    }

    private static Set<String> words(String file) {
        Set<String> found = new HashSet<>();
        for (String word : words(lines(file))) {
            found.add(file.equals("organisations.txt") ? word : lower(word));
        }
        return found;
    }

    private static List<String> words(List<String> lines) {
        List<String> words = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                words.addAll(List.of(line.trim().split("\\s+", -1)));
            }
        }
        return words;
    }

    private static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
