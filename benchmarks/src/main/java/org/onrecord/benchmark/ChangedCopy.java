// SPDX-License-Identifier: Apache-2.0
package org.onrecord.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.document.PublicationDate;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Circumstances;
import org.onrecord.statement.Entity;
import org.onrecord.statement.Link;
import org.onrecord.statement.PartialDate;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.SpeakerType;
import org.onrecord.statement.Statement;

/**
 * A record that is like another and is of other people on another day: the letters of the names of persons are exchanged, each
 * for one of its kind, so that the text stays as long as it was and every span in its place.
 */
final class ChangedCopy {

    private static final String VOWELS = "aeiou";
    private static final String CONSONANTS = "bcdfghjklmnpqrstvwxyz";
    private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}[a-z]{2,}\\b");
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final int DAYS = 9_600;

    private final int number;
    private final String letters;
    private final LocalDate day;

    /** @param number which copy; the same gives the same */
    ChangedCopy(int number) {
        this.number = number;
        Random random = new Random(number);
        this.letters = exchanged(VOWELS, random) + exchanged(CONSONANTS, random);
        this.day = FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    private static String exchanged(String letters, Random random) {
        List<Integer> shuffled = letters.chars().boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(shuffled, random);
        return shuffled.stream()
                .map(letter -> String.valueOf((char) (int) letter))
                .collect(Collectors.joining());
    }

    ArticleRecord of(ArticleRecord record) {
        Map<String, String> names = names(record);
        Map<String, String> ids = new HashMap<>();
        record.statements().forEach(statement -> ids.put(statement.id(), id(statement)));
        Document document = record.document();
        return new ArticleRecord(
                new Document(
                        id(document),
                        changed(document.text(), names),
                        document.publication().withPublished(PublicationDate.of(day)),
                        document.posts()),
                record.entities().stream().map(entity -> entity(entity, names)).toList(),
                record.statements().stream()
                        .map(statement -> statement(statement, id(document), names, ids))
                        .toList());
    }

    private String id(Document document) {
        return number + "/" + document.id();
    }

    private String id(Statement statement) {
        long mixed =
                (Long.parseUnsignedLong(statement.id().substring("st-".length()), 16) + number) * 0x9E3779B97F4A7C15L;
        return String.format(Locale.ROOT, "st-%016x", mixed);
    }

    /** The words of the names of persons, and what stands for each. */
    private Map<String, String> names(ArticleRecord record) {
        return record.entities().stream()
                .filter(entity -> entity.type() == SpeakerType.PERSON)
                .flatMap(entity -> NAME.matcher(entity.name()).results())
                .map(MatchResult::group)
                .distinct()
                .collect(Collectors.toMap(name -> name, this::exchanged));
    }

    private String exchanged(String name) {
        return name.chars()
                .mapToObj(letter -> String.valueOf(exchanged((char) letter)))
                .collect(Collectors.joining());
    }

    private char exchanged(char letter) {
        int place = (VOWELS + CONSONANTS).indexOf(Character.toLowerCase(letter));
        char other = place < 0 ? letter : letters.charAt(place);
        return Character.isUpperCase(letter) ? Character.toUpperCase(other) : other;
    }

    private static String changed(String text, Map<String, String> names) {
        return NAME.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(names.getOrDefault(found.group(), found.group())));
    }

    private static @Nullable String changedIfAny(@Nullable String text, Map<String, String> names) {
        return text == null ? null : changed(text, names);
    }

    private static Entity entity(Entity entity, Map<String, String> names) {
        return new Entity(
                entity.id(),
                changed(entity.name(), names),
                entity.type(),
                changedIfAny(entity.role(), names),
                entity.aliases().stream().map(alias -> changed(alias, names)).toList(),
                entity.mentions(),
                entity.people());
    }

    private Statement statement(
            Statement statement, String document, Map<String, String> names, Map<String, String> ids) {
        Circumstances circumstances = statement.circumstances();
        return new Statement(
                ids.getOrDefault(statement.id(), statement.id()),
                document,
                statement.attribution(),
                statement.quotation(),
                speakers(statement.speakers(), names),
                circumstances == null ? null : circumstances(circumstances, names),
                statement.within() == null ? null : ids.get(statement.within()),
                statement.links().stream()
                        .map(link ->
                                new Link(link.relation(), ids.getOrDefault(link.to(), link.to()), link.confidence()))
                        .toList());
    }

    private Circumstances circumstances(Circumstances of, Map<String, String> names) {
        return new Circumstances(
                of.act(),
                of.asserted(),
                of.medium(),
                of.saidOn() == null ? null : PartialDate.of(day),
                speakers(of.addressees(), names),
                of.condition());
    }

    private static List<Speaker> speakers(List<Speaker> speakers, Map<String, String> names) {
        return speakers.stream()
                .map(speaker -> new Speaker(
                        changed(speaker.name(), names),
                        speaker.type(),
                        changedIfAny(speaker.role(), names),
                        speaker.entity(),
                        speaker.mention(),
                        speaker.confidence()))
                .toList();
    }
}
