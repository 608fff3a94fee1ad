// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.statement.Quotation;

/** What the first sentence of a content says of things to come: whether the speaker, or somebody else, will act. */
final class Intention {

    private static final Set<String> SELF = Set.of("i", "we", "he", "she", "they", "it");
    private static final Set<String> WILL = Set.of("will", "would", "shall", "cannot");
    private static final Set<String> ADVERBS =
            Set.of("not", "also", "never", "always", "still", "soon", "to", "only", "then", "probably");
    private static final Set<String> WEAK_VERBS = Set.of(
            "be",
            "have",
            "get",
            "likely",
            "probably",
            "see",
            "win",
            "need",
            "lose",
            "like",
            "prefer",
            "love",
            "say",
            "think",
            "rather");
    private static final Set<String> PLANNING = Set.of(
            "plan",
            "plans",
            "planned",
            "planning",
            "intend",
            "intends",
            "intended",
            "going",
            "pledge",
            "pledged",
            "promised",
            "promises",
            "vowed",
            "committed",
            "prepared",
            "willing",
            "ready",
            "determined",
            "wants",
            "want");
    private static final int WILL_REACH = 14;
    private static final int PLAN_REACH = 8;

    private final List<String> sentence;
    private final Set<String> speakers;

    Intention(List<String> sentence, List<String> source) {
        this.sentence = sentence;
        this.speakers = new HashSet<>(source);
        speakers.addAll(SELF);
    }

    static boolean isPronoun(List<String> words, int index) {
        return index < words.size() && SELF.contains(words.get(index));
    }

    void features(Quotation quotation, Consumer<String> feature) {
        for (int index = 0; index < Math.min(WILL_REACH, sentence.size()); index++) {
            String word = sentence.get(index);
            if (index > 0 && WILL.contains(word) && !sentence.subList(0, index).contains("if")) {
                will(index, quotation, feature);
                return;
            }
            boolean planned = PLANNING.contains(word) && index + 1 < sentence.size();
            if (planned && index < PLAN_REACH && sentence.get(index + 1).equals("to")) {
                feature.accept(isOwn(Math.max(0, index - 3), index) ? "plans:self" : "plans");
            }
        }
    }

    private void will(int index, Quotation quotation, Consumer<String> feature) {
        if (!isOwn(Math.max(0, index - 2), index)) {
            feature.accept("otherwill");
            return;
        }
        feature.accept(sentence.get(index - 1).equals("it") ? "itwill" : "will:" + quotation.label());
        List<String> after = sentence.subList(index + 1, Math.min(sentence.size(), index + 4));
        String verb = after.stream()
                .filter(next -> !ADVERBS.contains(next))
                .findFirst()
                .orElse("");
        feature.accept(WEAK_VERBS.contains(verb) ? "willbe" : "willdo");
        if (after.contains("not")) {
            feature.accept("willnot");
        }
    }

    private boolean isOwn(int from, int to) {
        return sentence.subList(from, to).stream().anyMatch(speakers::contains);
    }
}
