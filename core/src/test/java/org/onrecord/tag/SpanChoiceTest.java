// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.onrecord.statement.Role;

class SpanChoiceTest {

    @Test
    void spansThatDoNotOverlapAreAllGiven() {
        List<WordSpan> spans = List.of(span(0, 1, 0.4), span(2, 2, 0.9), span(4, 7, 0.5));
        assertThat(SpanChoice.among(spans, 8)).isEqualTo(spans);
    }

    @Test
    void ofTwoThatOverlapTheLikelierIsGiven() {
        assertThat(SpanChoice.among(List.of(span(0, 3, 0.4), span(0, 5, 0.5)), 6))
                .containsExactly(span(0, 5, 0.5));
    }

    @Test
    void twoShortOnesMayBeWorthMoreThanOneLongOne() {
        List<WordSpan> spans = List.of(span(0, 1, 0.5), span(3, 4, 0.5), span(0, 5, 0.6));
        assertThat(SpanChoice.among(spans, 6)).containsExactly(span(0, 1, 0.5), span(3, 4, 0.5));
    }

    @Test
    void nothingLikelyGivesNothing() {
        assertThat(SpanChoice.among(List.of(), 5)).isEmpty();
    }

    @Test
    void lessLikelySourcesAndContentsFillWhatIsFree() {
        WordSpan sure = span(0, 4, 0.5);
        WordSpan tentative = span(6, 9, 0.3);
        List<WordSpan> spans = List.of(sure, new WordSpan(Role.SOURCE, 4, 5, 0.34), span(6, 8, 0.25), tentative);
        assertThat(SpanChoice.among(spans, 12)).containsExactly(sure, tentative);
        assertThat(SpanChoice.isTentative(tentative)).isTrue();
        assertThat(SpanChoice.isTentative(sure)).isFalse();
    }

    @Test
    void lessLikelyCuesAreNotGiven() {
        assertThat(SpanChoice.among(List.of(new WordSpan(Role.CUE, 4, 5, 0.34)), 12))
                .isEmpty();
    }

    @Test
    void cuesThatAreSureButForTheirExtentAreGiven() {
        WordSpan wide = new WordSpan(Role.CUE, 4, 5, 0.34);
        WordSpan narrow = new WordSpan(Role.CUE, 5, 5, 0.3);
        assertThat(SpanChoice.among(List.of(wide, narrow), 12)).containsExactly(wide);
    }

    @RepeatedTest(20)
    void agreesWithTryingAllChoices(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<WordSpan> spans = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int first = random.nextInt(10);
            spans.add(span(
                    first, first + random.nextInt(10 - first), SpanChoice.LEAST + 0.01 + random.nextDouble() * 0.6));
        }
        spans.sort(Comparator.comparingInt(WordSpan::last));
        double most = 0;
        for (int choice = 0; choice < 1 << spans.size(); choice++) {
            int bits = choice;
            List<WordSpan> some = spans.stream()
                    .filter(span -> (bits >> spans.indexOf(span) & 1) == 1)
                    .sorted(Comparator.comparingInt(WordSpan::first))
                    .toList();
            most = sideBySide(some) ? Math.max(most, worth(some)) : most;
        }
        List<WordSpan> found = SpanChoice.among(spans, 10);
        assertThat(sideBySide(found)).isTrue();
        assertThat(worth(found)).isCloseTo(most, within(1e-9));
    }

    private static boolean sideBySide(List<WordSpan> spans) {
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).first() <= spans.get(i - 1).last()) {
                return false;
            }
        }
        return true;
    }

    private static double worth(List<WordSpan> spans) {
        return spans.stream()
                .mapToDouble(span -> span.probability() - SpanChoice.LEAST)
                .sum();
    }

    private static WordSpan span(int first, int last, double probability) {
        return new WordSpan(Role.CONTENT, first, last, probability);
    }
}
