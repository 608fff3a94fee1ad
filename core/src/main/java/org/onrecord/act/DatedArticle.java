// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Rising;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.statement.Medium;
import org.onrecord.statement.PartialDate;

/** What one article tells of days and settings, whichever of its statements is asked about. Made for one article. */
final class DatedArticle {

    private static final int RECENT = 10;
    private static final int LEAD = 4;

    private final List<Utterance> utterances;
    private final Occasions occasions;
    private final LocalDate published;
    private final int length;
    private final Sentences sentences;
    private final List<NamedDate> quoted;
    private final List<NamedDate> narrated;
    private final Map<Integer, Set<Medium>> settings = new HashMap<>();
    private final Map<Medium, Integer> settingTimes = new EnumMap<>(Medium.class);
    private final Map<PartialDate, Integer> owners = new HashMap<>();
    private final Map<PartialDate, Integer> recent = new LinkedHashMap<>();
    private final @Nullable NamedDate lead;
    private final @Nullable PartialDate main;
    private final int told;
    private final double pastShare;
    private final Map<String, List<Integer>> bySpeaker = new HashMap<>();
    private final Map<Integer, QuotingSentence> quoting = new HashMap<>();
    private final int[] places;

    DatedArticle(
            SegmentedDocument document,
            Sentences sentences,
            List<Utterance> utterances,
            Occasions occasions,
            List<Setting> settings,
            LocalDate published) {
        this.utterances = utterances;
        this.occasions = occasions;
        this.published = published;
        this.length = document.text().length();
        this.sentences = sentences;
        List<NamedDate> named = new NamedDates(document, utterances, sentences, published).all();
        this.quoted = named.stream().filter(NamedDate::isQuoted).toList();
        this.narrated = named.stream().filter(date -> !date.isQuoted()).toList();
        settings.forEach(this::add);
        IntStream.range(0, utterances.size())
                .mapToObj(occasions::dateToldBySentence)
                .filter(Objects::nonNull)
                .forEach(date -> owners.merge(date, 1, Integer::sum));
        this.told = owners.values().stream().mapToInt(Integer::intValue).sum();
        narrated.stream().filter(this::isRecent).forEach(date -> recent.merge(date.date(), 1, Integer::sum));
        this.main = recent.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
        this.lead = narrated.stream()
                .filter(date -> isRecent(date) && date.paragraph() <= LEAD)
                .findFirst()
                .orElse(null);
        this.pastShare =
                share(utterances.stream().filter(DatedArticle::isPast).toList().size(), utterances.size());
        IntStream.range(0, utterances.size()).forEach(this::addStatement);
        this.places = utterances.stream().mapToInt(Utterance::place).sorted().toArray();
    }

    private void add(Setting setting) {
        settings.computeIfAbsent(sentences.at(setting.place()), sentence -> EnumSet.noneOf(Medium.class))
                .add(setting.medium());
        settingTimes.merge(setting.medium(), 1, Integer::sum);
    }

    private void addStatement(int index) {
        Utterance utterance = utterances.get(index);
        bySpeaker
                .computeIfAbsent(utterance.speaker(), speaker -> new ArrayList<>())
                .add(index);
        quoting.computeIfAbsent(sentences.at(utterance.place()), sentence -> new QuotingSentence())
                .add(utterance.speaker(), occasions.dateToldBySentence(index));
    }

    private static boolean isPast(Utterance utterance) {
        return utterance.isUttered() && CueTense.of(utterance.cue()) == CueTense.PAST;
    }

    private boolean isRecent(NamedDate named) {
        int age = age(named.date());
        return age >= 0 && age <= RECENT;
    }

    /** Days from a day to publication; below zero where a day lies ahead, and for a month or a year. */
    int age(PartialDate date) {
        return date.day() == null || date.month() == null
                ? (int) DateFeature.AGE.otherwise()
                : Math.toIntExact(
                        ChronoUnit.DAYS.between(LocalDate.of(date.year(), date.month(), date.day()), published));
    }

    static double share(double part, double whole) {
        return part / Math.max(1, whole);
    }

    PartialDate published() {
        return PartialDate.of(published);
    }

    Sentences sentences() {
        return sentences;
    }

    /** Where dates stand in what is quoted. */
    List<NamedDate> quoted() {
        return quoted;
    }

    /** Where dates stand in the article's own words. */
    List<NamedDate> narrated() {
        return narrated;
    }

    /** The settings that a sentence names in the article's own words. */
    Set<Medium> settings(int sentence) {
        return settings.getOrDefault(sentence, Set.of());
    }

    /** How often the article names the one of some settings that it names most. */
    int times(Collection<Medium> media) {
        return media.stream()
                .mapToInt(medium -> settingTimes.getOrDefault(medium, 0))
                .max()
                .orElse(0);
    }

    /** How much of the text comes before a statement. */
    double position(Utterance utterance) {
        return share(utterance.place(), length);
    }

    /** The statements in whose sentence the rules find a date. */
    int owners(PartialDate date) {
        return owners.getOrDefault(date, 0);
    }

    int owners() {
        return told;
    }

    int ownedDates() {
        return owners.size();
    }

    /** The recent days that the article names, but for that of publication. */
    int recentDays() {
        return recent.size() - (recent.containsKey(published()) ? 1 : 0);
    }

    /** The first recent day that the article names at its beginning. */
    @Nullable
    NamedDate lead() {
        return lead;
    }

    /** Whether a date is the recent day that the article names most; of several, the first. */
    boolean isMain(PartialDate date) {
        return date.equals(main);
    }

    double pastShare() {
        return pastShare;
    }

    List<Utterance> utterances() {
        return utterances;
    }

    Occasions occasions() {
        return occasions;
    }

    /** The numbers of a speaker's statements; none where the speaker is unknown. */
    List<Integer> statementsOf(String speaker) {
        return speaker.isEmpty() ? List.of() : bySpeaker.getOrDefault(speaker, List.of());
    }

    /** What a sentence quotes. */
    QuotingSentence quoting(int sentence) {
        return quoting.getOrDefault(sentence, QuotingSentence.SILENT);
    }

    /** How many statements have their place from one offset on and before another. */
    int statementsBetween(int from, int to) {
        return Math.max(0, firstPlace(to) - firstPlace(from));
    }

    /** How many statements have their place before an offset. */
    private int firstPlace(int offset) {
        return new Rising(places.length, index -> places[index]).below(offset);
    }

    /** The dates that the rules find in the sentences of a speaker's statements, but for one of them. */
    List<PartialDate> datesToldOf(String speaker, int except) {
        return statementsOf(speaker).stream()
                .filter(index -> index != except)
                .map(occasions::dateToldBySentence)
                .filter(Objects::nonNull)
                .toList();
    }
}
