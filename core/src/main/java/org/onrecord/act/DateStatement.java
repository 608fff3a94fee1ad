// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.onrecord.statement.Medium;

/** What is told of a statement whose date is sought, whichever date it is. */
final class DateStatement {

    /** Pronouns of those who take part, whose speaker is not one named before. */
    private static final Set<String> PARTNERS = Set.of("i", "we", "you");

    private final DatedArticle article;
    private final int index;
    private final Set<Medium> setting;
    private final int sentence;

    /** @param setting what is named last before the statement; in its {@code sentence} or not long before */
    DateStatement(DatedArticle article, int index, Set<Medium> setting, int sentence) {
        this.article = article;
        this.index = index;
        this.setting = setting;
        this.sentence = sentence;
    }

    /** @param dates what is told of each of its dates */
    DateEvidence evidence(Collection<DateEvidence> dates) {
        DateEvidence evidence = new DateEvidence();
        form(article.utterances().get(index), evidence);
        surroundings(article.utterances().get(index).speaker(), evidence);
        best(dates, evidence);
        return evidence;
    }

    private static void form(Utterance utterance, DateEvidence evidence) {
        evidence.set(DateFeature.TENSE, CueTense.of(utterance.cue()));
        evidence.set(DateFeature.UTTERED, utterance.isUttered());
        evidence.set(DateFeature.ACT, utterance.act());
        evidence.set(DateFeature.CUE, utterance.kind());
        evidence.set(DateFeature.QUOTATION, utterance.quotation());
        evidence.set(DateFeature.TITLE, utterance.title());
        evidence.set(DateFeature.TURN, utterance.turn());
        evidence.set(DateFeature.SOURCE, source(utterance.source()));
    }

    private static int source(String source) {
        if (source.isEmpty()) {
            return 0;
        }
        List<String> words = Words.of(source);
        if (words.size() == 1 && (SpeakerKeys.isPronoun(words.get(0)) || PARTNERS.contains(words.get(0)))) {
            return 1;
        }
        return Character.isUpperCase(source.charAt(0)) ? 2 : 3;
    }

    private void surroundings(String speaker, DateEvidence evidence) {
        List<Utterance> utterances = article.utterances();
        List<Integer> own = article.statementsOf(speaker);
        evidence.set(DateFeature.MEDIUM, article.occasions().medium(index));
        evidence.set(DateFeature.PLACE, article.position(utterances.get(index)));
        evidence.set(DateFeature.STATEMENTS, utterances.size());
        evidence.set(DateFeature.PAST_SHARE, article.pastShare());
        evidence.set(DateFeature.SPEAKER_STATEMENTS, own.size());
        evidence.set(DateFeature.SPEAKER_SINCE, own.isEmpty() ? -1 : index - own.get(0));
        evidence.set(DateFeature.TOLD_SHARE, DatedArticle.share(article.owners(), utterances.size()));
        evidence.set(DateFeature.TOLD_DATES, article.ownedDates());
        evidence.set(DateFeature.TOLD, article.occasions().dateToldBySentence(index) != null);
        evidence.set(DateFeature.RULED, article.occasions().date(index) != null);
        evidence.set(DateFeature.RECENT_DAYS, article.recentDays());
        if (!setting.isEmpty()) {
            int back = 0;
            while (article.settings(sentence - back).isEmpty()) {
                back++;
            }
            evidence.set(DateFeature.SETTING_SINCE, back);
            evidence.set(DateFeature.SETTING_MEDIUM, setting.iterator().next());
        }
    }

    /** What the best of the dates have. */
    private static void best(Collection<DateEvidence> dates, DateEvidence evidence) {
        evidence.set(DateFeature.CANDIDATES, dates.size());
        for (DateEvidence date : dates) {
            evidence.least(DateFeature.NEAREST_OWN, date.get(DateFeature.OWN_DISTANCE));
            evidence.least(DateFeature.NEAREST_ABOVE, date.get(DateFeature.ABOVE));
            evidence.least(DateFeature.NEAREST_ABOVE_OF_SPEAKER, date.get(DateFeature.ABOVE_OF_SPEAKER));
            evidence.least(DateFeature.NEAREST_BELOW, date.get(DateFeature.BELOW));
            evidence.least(DateFeature.NEAREST_SPEAKER_BEFORE, date.get(DateFeature.SPEAKER_BEFORE));
            evidence.most(DateFeature.MOST_NEAR_SETTING, date.get(DateFeature.SETTING_NEAR));
        }
    }
}
