// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.document.Span;
import org.onrecord.statement.Medium;
import org.onrecord.statement.PartialDate;

/**
 * The dates on which one statement may have been made, all that its article names and that of its publication, and what is
 * told of each: where it is named, by what words, and with whom and what. Gathered for one statement, then read.
 */
final class DateCandidates {

    /** How a sentence that names a date has to do with the speaker of a statement, the nearer the higher. */
    private static final int TELLS_OTHERS_DAY = 0;

    private static final int QUOTES_OTHERS = 1;
    private static final int QUOTES_NOBODY = 2;
    private static final int NAMES_SPEAKER = 3;
    private static final int QUOTES_SPEAKER = 4;
    private static final int TELLS_SPEAKERS_DAY = 5;

    private static final int SENTENCES = 12;

    private final DatedArticle article;
    private final int index;
    private final Utterance utterance;
    private final int paragraph;
    private final int sentence;
    private final String surname;
    private final Set<Medium> setting;
    private final Map<PartialDate, DateEvidence> found = new LinkedHashMap<>();
    private final DateEvidence none = DateEvidence.none();

    DateCandidates(DatedArticle article, Narration narration, int index) {
        this.article = article;
        this.index = index;
        this.utterance = article.utterances().get(index);
        this.paragraph = narration.paragraph(utterance.place());
        this.sentence = article.sentences().at(utterance.place());
        List<String> speaker = Words.of(utterance.speaker());
        this.surname = speaker.isEmpty() ? "" : speaker.get(speaker.size() - 1);
        this.setting = IntStream.range(0, SENTENCES)
                .mapToObj(back -> article.settings(sentence - back))
                .filter(media -> !media.isEmpty())
                .findFirst()
                .orElse(Set.of());
        gather();
        neighbours(-1, DateFeature.BEFORE, DateFeature.SPEAKER_BEFORE);
        neighbours(1, DateFeature.AFTER, DateFeature.SPEAKER_AFTER);
        List<PartialDate> speakers = article.datesToldOf(utterance.speaker(), index);
        Map<PartialDate, Integer> times = new HashMap<>();
        speakers.forEach(date -> times.merge(date, 1, Integer::sum));
        found.forEach((date, evidence) -> complete(date, times.getOrDefault(date, 0), speakers.size(), evidence));
        DateEvidence statement = new DateStatement(article, index, setting, sentence).evidence(found.values());
        found.values().forEach(evidence -> evidence.ofStatement(statement));
        none.ofStatement(statement);
    }

    /** What is told of each date. */
    Map<PartialDate, DateEvidence> dates() {
        return found;
    }

    /** What speaks for no date. */
    DateEvidence none() {
        return none;
    }

    private void gather() {
        List<NamedDate> outside = new ArrayList<>();
        for (NamedDate named : article.narrated()) {
            if (isOfSpeaker(named)) {
                continue;
            }
            DateEvidence evidence = evidence(named.date());
            if (utterance.frame().covers(named.start())) {
                own(named, evidence);
            } else {
                outside.add(named);
            }
        }
        ranks(outside);
        Collections.reverse(outside);
        outside.forEach(named -> outside(named, evidence(named.date())));
        article.quoted().forEach(named -> quoted(named, evidence(named.date())));
        evidence(article.published());
    }

    private DateEvidence evidence(PartialDate date) {
        return found.computeIfAbsent(date, day -> new DateEvidence());
    }

    private void quoted(NamedDate named, DateEvidence evidence) {
        boolean inSentence = utterance.frame().covers(named.start());
        boolean withCue = named.quotedBy().stream()
                .anyMatch(quoting -> NamedDates.quotes(article.utterances().get(quoting), utterance.place()));
        if (!inSentence) {
            evidence.most(DateFeature.QUOTED, 1);
        } else if (named.quotedBy().contains(index)) {
            evidence.most(DateFeature.QUOTED, 3);
        } else if (withCue) {
            own(named, evidence);
        } else {
            evidence.most(DateFeature.QUOTED, 2);
        }
    }

    /** From the last place to the first, so that the nearest above comes before those that are farther away. */
    private void outside(NamedDate named, DateEvidence evidence) {
        evidence.add(DateFeature.NAMED);
        evidence.least(DateFeature.FIRST, named.paragraph());
        boolean withSpeaker = !surname.isEmpty() && article.sentences().contains(named.sentence(), surname);
        if (withSpeaker) {
            evidence.add(DateFeature.NAMED_WITH_SPEAKER);
        }
        int link = link(named, withSpeaker);
        if (named.start() < utterance.place()) {
            above(named, link, evidence);
        } else if (named.paragraph() - paragraph <= evidence.get(DateFeature.BELOW)) {
            evidence.set(DateFeature.BELOW, named.paragraph() - paragraph);
            evidence.set(DateFeature.BELOW_LINK, link);
        }
        settings(named, evidence);
    }

    /** A date in the statement's own sentence. */
    private void own(NamedDate named, DateEvidence evidence) {
        Frame frame = utterance.frame();
        int from = frame.indexAt(utterance.place());
        int to = frame.indexAt(utterance.cueEnd());
        int place = frame.indexAt(named.start());
        boolean after = named.start() >= utterance.place();
        int distance = after ? Math.max(0, place - to) : from - place;
        if (distance >= evidence.get(DateFeature.OWN_DISTANCE)) {
            return;
        }
        evidence.set(DateFeature.OWN_DISTANCE, distance);
        evidence.set(DateFeature.OWN_SIDE, after ? 1 : -1);
        evidence.set(DateFeature.OWN_PREPOSITION, named.preposition());
        evidence.set(DateFeature.OWN_WORD, named.word());
        evidence.set(DateFeature.OWN_CUES, cuesBetween(named.start(), after ? utterance.cueEnd() : utterance.place()));
        evidence.set(
                DateFeature.OWN_CONTENT,
                IntStream.range(Math.min(place, to), Math.max(place, from))
                        .anyMatch(word -> frame.words().get(word).isContent()));
        evidence.set(DateFeature.OWN_IN_SOURCE, isInSource(named));
    }

    /** Whether a year tells of the speaker and not of the statement: "Lind, who was elected in 2019, said …". */
    private boolean isOfSpeaker(NamedDate named) {
        return named.date().month() == null
                && utterance.attribution().source().stream()
                        .filter(span -> span.contains(named.span()))
                        .anyMatch(span -> tellsWho(new Span(span.start(), named.start())))
                && !named.date().equals(article.occasions().dateToldBySentence(index));
    }

    private boolean tellsWho(Span stretch) {
        return utterance.frame().words().stream()
                .anyMatch(word -> word.lower().equals("who") && stretch.contains(word.span()));
    }

    private boolean isInSource(NamedDate named) {
        return utterance.attribution().source().stream().anyMatch(span -> span.contains(named.span()));
    }

    private int cuesBetween(int one, int other) {
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        boolean ownInside = from <= utterance.place() && utterance.place() < to;
        return article.statementsBetween(from, to) - (ownInside ? 1 : 0);
    }

    private void above(NamedDate named, int link, DateEvidence evidence) {
        int distance = paragraph - named.paragraph();
        if (link >= NAMES_SPEAKER) {
            evidence.least(DateFeature.ABOVE_OF_SPEAKER, distance);
        }
        if (distance >= evidence.get(DateFeature.ABOVE)) {
            return;
        }
        evidence.set(DateFeature.ABOVE, distance);
        evidence.set(DateFeature.ABOVE_SENTENCES, sentence - named.sentence());
        evidence.set(DateFeature.ABOVE_LINK, link);
        evidence.set(DateFeature.ABOVE_WORD, named.word());
        evidence.set(DateFeature.ABOVE_PREPOSITION, named.preposition());
        evidence.set(DateFeature.ABOVE_POSSESSIVE, named.place().possessive());
        evidence.set(DateFeature.ABOVE_OTHERS, othersSince(named.start()));
    }

    /** Statements of others between a place and this one, among the last before it. */
    private int othersSince(int place) {
        int others = 0;
        for (Utterance other : article.utterances().subList(Math.max(0, index - DateFeature.FAR), index)) {
            others += other.place() > place && !other.speaker().equals(utterance.speaker()) ? 1 : 0;
        }
        return others;
    }

    private int link(NamedDate named, boolean withSpeaker) {
        QuotingSentence quoting = article.quoting(named.sentence());
        if (!utterance.speaker().isEmpty() && quoting.quotes(utterance.speaker())) {
            return quoting.tells(named.date(), utterance.speaker()) ? TELLS_SPEAKERS_DAY : QUOTES_SPEAKER;
        }
        if (withSpeaker) {
            return NAMES_SPEAKER;
        }
        if (!quoting.quotesAnybody()) {
            return QUOTES_NOBODY;
        }
        return quoting.tellsOfAll(named.date()) ? TELLS_OTHERS_DAY : QUOTES_OTHERS;
    }

    private void settings(NamedDate named, DateEvidence evidence) {
        Set<Medium> there = article.settings(named.sentence());
        if (there.isEmpty()) {
            return;
        }
        evidence.most(DateFeature.SETTING, article.times(there));
        evidence.most(
                DateFeature.SETTING_NEAR,
                article.times(there.stream().filter(setting::contains).toList()));
        if (there.stream().anyMatch(article.settings(sentence)::contains)) {
            evidence.set(DateFeature.SETTING_HERE, 1);
        }
    }

    /** How many other dates are named between each and the statement. */
    private void ranks(List<NamedDate> outside) {
        Map<PartialDate, Integer> above = new HashMap<>();
        Map<PartialDate, Integer> below = new HashMap<>();
        for (int place = outside.size() - 1; place >= 0; place--) {
            if (outside.get(place).start() < utterance.place()) {
                above.putIfAbsent(outside.get(place).date(), above.size());
            }
        }
        outside.stream()
                .filter(named -> named.start() >= utterance.place())
                .forEach(named -> below.putIfAbsent(named.date(), below.size()));
        above.forEach((date, rank) -> evidence(date).set(DateFeature.ABOVE_DATES, rank));
        below.forEach((date, rank) -> evidence(date).set(DateFeature.BELOW_DATES, rank));
    }

    /** The nearest statements on one side whose sentences tell a date. */
    private void neighbours(int step, DateFeature anybody, DateFeature speaker) {
        List<Utterance> utterances = article.utterances();
        boolean open = true;
        int sameSpeaker = 0;
        for (int other = index + step; other >= 0 && other < utterances.size(); other += step) {
            PartialDate date = article.occasions().dateToldBySentence(other);
            boolean same = !utterance.speaker().isEmpty()
                    && utterances.get(other).speaker().equals(utterance.speaker());
            sameSpeaker += same ? 1 : 0;
            if (date != null && open) {
                evidence(date).set(anybody, Math.abs(other - index));
                open = false;
            }
            if (date != null && same) {
                evidence(date).set(speaker, sameSpeaker);
                return;
            }
        }
    }

    /** @param same of how many of the speaker's other statements, in {@code told} of which the rules tell a date, they tell this one */
    private void complete(PartialDate date, int same, int told, DateEvidence evidence) {
        Occasions occasions = article.occasions();
        NamedDate lead = article.lead();
        evidence.set(
                DateFeature.NAMED_SHARE,
                DatedArticle.share(
                        evidence.get(DateFeature.NAMED), article.narrated().size()));
        evidence.set(DateFeature.PRECISION, date.toString().length());
        evidence.set(DateFeature.AGE, article.age(date));
        evidence.set(DateFeature.YEARS, article.published().year() - date.year());
        evidence.set(DateFeature.PUBLISHED, date.equals(article.published()));
        evidence.set(DateFeature.OWNERS, article.owners(date));
        evidence.set(DateFeature.OWNERS_SHARE, DatedArticle.share(article.owners(date), article.owners()));
        evidence.set(DateFeature.SPEAKER_OWNERS, same);
        evidence.set(DateFeature.SPEAKER_OWNERS_SHARE, DatedArticle.share(same, told));
        evidence.set(DateFeature.OWN_RULE, date.equals(occasions.dateToldBySentence(index)));
        evidence.set(DateFeature.RULE, date.equals(occasions.date(index)));
        evidence.set(DateFeature.MAIN, article.isMain(date));
        if (lead != null && lead.date().equals(date)) {
            evidence.set(DateFeature.LEAD, lead.paragraph());
        }
    }
}
