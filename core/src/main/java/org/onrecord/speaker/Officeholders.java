// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.people.Person;

/**
 * Finds in the people file who held the office that a description means, on the day of the article: "the governor of
 * Minnesota" by its words, "the governor" where the file has only one, or where dateline, roles or text of the article
 * name the place of only one.
 */
final class Officeholders {

    private static final Set<String> PRESENT = Set.of("current", "sitting", "incumbent");
    private static final Set<String> OTHER_TIMES = Set.of("former", "ex", "then", "late", "next", "old");
    /** A dateline with this city alone is not from the state of the same name. */
    private static final String CAPITAL = "washington";

    private final Reading reading;
    private final List<Post> posts;
    private final String dateline;

    Officeholders(Reading reading, SegmentedDocument article) {
        this.reading = reading;
        KnownPeople known = reading.known();
        posts = known.register().postsOn(known.day());
        String place =
                article.dateline() == null ? "" : article.dateline().place().in(article.text());
        dateline = place.equalsIgnoreCase(CAPITAL) ? "" : place;
    }

    /**
     * Who holds an office.
     *
     * @param person the holder
     * @param fixed whether the description itself says which office it is, and not only the rest of the article
     */
    record Holder(Person person, boolean fixed) {}

    /** Who is meant; none where the file has nobody, or several who may be. */
    @Nullable
    Holder of(Phrase phrase) {
        if (posts.isEmpty()
                || phrase.indefinite()
                || phrase.plural()
                || ownedByPronoun(phrase)
                || OTHER_TIMES.stream().anyMatch(phrase::has)) {
            return null;
        }
        Set<String> modifiers = modifiers(phrase);
        List<Post> fitting = posts.stream()
                .filter(post -> means(phrase.noun(), post, modifiers) && post.fits(modifiers))
                .toList();
        boolean fixed = !fitting.isEmpty() && fitting.stream().allMatch(post -> post.fixedBy(modifiers));
        Person person = holder(fixed ? fitting : ofThisPlace(fitting));
        return person == null ? null : new Holder(person, fixed);
    }

    private static boolean ownedByPronoun(Phrase phrase) {
        return switch (phrase.determiner()) {
            case "his", "her", "their", "its", "my", "our", "your" -> true;
            default -> false;
        };
    }

    private Set<String> modifiers(Phrase phrase) {
        Words words = reading.words();
        Lexicon lexicon = reading.lexicon();
        Set<String> modifiers = new HashSet<>();
        for (int i = phrase.start(); i < phrase.end(); i++) {
            boolean said = i != phrase.head() && words.word(i) && !words.possessive(i);
            if (said && !lexicon.functionWord(words.form(i)) && !PRESENT.contains(words.lower(i))) {
                modifiers.addAll(Post.words(lexicon.home(words.form(i))));
            }
        }
        return modifiers;
    }

    private boolean means(String noun, Post post, Set<String> modifiers) {
        Lexicon lexicon = reading.lexicon();
        return noun.equals(post.head())
                || (!modifiers.isEmpty()
                        && lexicon.meansRole(noun, post.head())
                        && lexicon.meansRole(post.head(), noun));
    }

    /** Those of the one place that the article is about, as far as it tells. */
    private List<Post> ofThisPlace(List<Post> fitting) {
        if (offices(fitting) < 2) {
            return fitting;
        }
        List<Supplier<String>> witnesses = List.of(() -> dateline, this::roles, reading::text);
        for (Supplier<String> witness : witnesses) {
            String text = padded(witness.get());
            List<Post> named = fitting.stream()
                    .filter(post -> post.office().areas().stream().anyMatch(area -> text.contains(padded(area))))
                    .toList();
            if (!named.isEmpty()) {
                return named;
            }
        }
        return List.of();
    }

    private static int offices(List<Post> posts) {
        List<Post> different = new ArrayList<>();
        for (Post post : posts) {
            if (different.stream().noneMatch(post::sameOffice)) {
                different.add(post);
            }
        }
        return different.size();
    }

    private String roles() {
        StringBuilder roles = new StringBuilder();
        reading.cast()
                .figures()
                .forEach(figure ->
                        figure.roles().forEach(role -> roles.append(role.text()).append(" ; ")));
        return roles.toString();
    }

    private static String padded(String text) {
        return " " + String.join(" ", Post.words(text)) + " ";
    }

    /** The only holder of the only office; on the day when one hands over to another, the one who takes it over. */
    private static @Nullable Person holder(List<Post> posts) {
        if (offices(posts) != 1) {
            return null;
        }
        List<Person> holders = posts.stream().map(Post::holder).distinct().toList();
        if (holders.size() > 1) {
            holders = posts.stream()
                    .filter(post -> posts.stream().noneMatch(other -> post.handedOverTo(other)))
                    .map(Post::holder)
                    .distinct()
                    .toList();
        }
        return holders.size() == 1 ? holders.get(0) : null;
    }
}
