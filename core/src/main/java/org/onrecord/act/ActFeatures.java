// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.statement.Quotation;

/**
 * What speaks for one act or another in source, cue and content. The training computes the same features, by name. Safe
 * to share between threads.
 */
final class ActFeatures {

    private static final List<String> NO_ANSWER =
            List.of(("comment answer respond discuss say confirm provide elaborate identify disclose specify name state"
                            + " return reply")
                    .split(" ", -1));
    private static final Set<String> ANSWER = Set.of("respond", "return", "repli", "answer");
    private static final List<String> DOCUMENTS = List.of(
            "poll",
            "survey",
            "study",
            "report",
            "data",
            "memo",
            "analysis",
            "document",
            "email",
            "letter",
            "statement",
            "book",
            "article",
            "bill",
            "law");
    private static final int REQUEST_REACH = 12;
    private static final int SOURCE_REACH = 6;
    private static final int LONGEST = 6;

    private final Stems stems = new Stems();
    private final CueLexicon cues = new CueLexicon(stems);
    private final Judging judging = new Judging();
    private final Set<String> documents = new HashSet<>();
    private final Set<String> noAnswer = new HashSet<>();

    ActFeatures() {
        DOCUMENTS.forEach(word -> documents.add(stems.of(word)));
        NO_ANSWER.forEach(word -> noAnswer.add(stems.of(word)));
    }

    /** The class of a cue, seen together with its content. */
    CueClass cueClass(String cue, String content) {
        return refined(stemsOf(cue), Content.of(content, stems));
    }

    /** The names of all features. */
    Set<String> of(String source, String cue, String contentText, Quotation quotation) {
        List<String> cueStems = stemsOf(cue);
        Content content = Content.of(contentText, stems);
        CueClass kind = refined(cueStems, content);
        Set<String> features = new HashSet<>();
        features.add("lex=" + kind.label());
        cueStems.forEach(stem -> features.add("c=" + stem));
        if (!cueStems.isEmpty()) {
            features.add("end=" + cueStems.get(cueStems.size() - 1));
        }
        List<String> speakers = Words.of(source);
        if (isDocument(speakers)) {
            features.add("doc:" + kind.label());
        }
        if (kind == CueClass.BARE && content.questions().contains(true)) {
            features.add("bare:question");
        }
        String prefix = prefix(kind);
        Consumer<String> feature = name -> features.add(prefix + name);
        shape(content, quotation, feature);
        if (kind.leavesActOpen() || kind.names() || kind == CueClass.REPORT) {
            spoken(content, quotation, speakers, feature);
        }
        if (kind.names()) {
            named(content, cueStems, quotation, name -> features.add(kind.label() + ':' + name));
        }
        return features;
    }

    private List<String> stemsOf(String cue) {
        return Words.of(cue).stream().map(stems::of).toList();
    }

    private static String prefix(CueClass kind) {
        if (kind.leavesActOpen() || kind.names()) {
            return "s:";
        }
        return kind == CueClass.REPORT ? "r:" : kind.label() + ':';
    }

    private CueClass refined(List<String> cue, Content content) {
        CueClass kind = cues.of(cue);
        boolean negated = cue.contains("not") || cue.contains("no");
        boolean refused = cue.contains("refus");
        List<String> opening = content.stems()
                .subList(0, Math.min(REQUEST_REACH, content.stems().size()));
        if (negated && opening.contains("comment") && cue.stream().anyMatch(ANSWER::contains)) {
            return CueClass.NO_COMMENT;
        }
        if (kind == CueClass.DECLINE || (refused && kind == CueClass.COMMITMENT)) {
            boolean toAnswer = opening.size() > 1 && opening.get(0).equals("to") && noAnswer.contains(opening.get(1));
            return toAnswer || cue.stream().anyMatch(noAnswer::contains) ? CueClass.NO_COMMENT : CueClass.COMMITMENT;
        }
        boolean silent = (negated || refused) && kind == CueClass.SAY;
        if (silent
                && (cue.contains("comment")
                        || cue.contains("respond")
                        || cue.contains("repli")
                        || cue.contains("answer"))) {
            return CueClass.NO_COMMENT;
        }
        return kind == CueClass.ASK ? asked(cue, content) : kind;
    }

    private static CueClass asked(List<String> cue, Content content) {
        boolean toAct = (!content.words().isEmpty() && content.words().get(0).equals("to"))
                || (!cue.isEmpty() && cue.get(cue.size() - 1).equals("to"));
        return toAct && !content.endsInQuestion() ? CueClass.DEMAND : CueClass.QUESTION;
    }

    private boolean isDocument(List<String> source) {
        return source.subList(Math.max(0, source.size() - SOURCE_REACH), source.size()).stream()
                .anyMatch(word -> documents.contains(stems.of(word)));
    }

    private static void shape(Content content, Quotation quotation, Consumer<String> feature) {
        feature.accept("kind=" + quotation.label());
        int words = content.words().size() + 1;
        feature.accept("len=" + Math.min(LONGEST, Integer.SIZE - 1 - Integer.numberOfLeadingZeros(words)));
        List<String> stems = content.stems();
        int from = !stems.isEmpty() && stems.get(0).equals("that") ? 1 : 0;
        stems.subList(from, Math.min(stems.size(), from + 2)).forEach(stem -> feature.accept("w=" + stem));
    }

    private void spoken(Content content, Quotation quotation, List<String> speakers, Consumer<String> feature) {
        List<String> opening = content.opening();
        duties(content, quotation, feature);
        new Intention(opening, speakers).features(quotation, feature);
        judging.features(content.sentences(), quotation, feature);
        if (Intention.isPronoun(opening, 0) || Intention.isPronoun(opening, 1)) {
            feature.accept("self");
        }
        if (Intention.isPronoun(opening, 0)
                && opening.subList(1, Math.min(opening.size(), 4)).contains("not")) {
            feature.accept("selfnot");
        }
        if (!opening.isEmpty() && Set.of("no", "not", "never").contains(opening.get(0))) {
            feature.accept("no");
        }
        if (content.text().chars().anyMatch(character -> character >= '0' && character <= '9')) {
            feature.accept("number");
        }
        if (!content.questions().contains(false)) {
            feature.accept("questions");
        } else if (content.endsInQuestion()) {
            feature.accept("lastquestion");
        }
    }

    private static void duties(Content content, Quotation quotation, Consumer<String> feature) {
        List<List<String>> sentences = content.sentences();
        for (int number = 0; number < sentences.size(); number++) {
            if (Obligation.isIn(sentences.get(number))) {
                feature.accept("ought");
                feature.accept("ought:" + quotation.label());
                if (number == 0) {
                    feature.accept("ought1");
                }
            }
            if (Obligation.isCommand(sentences.get(number), content.questions().get(number))) {
                feature.accept("imperative");
                if (number == 0) {
                    feature.accept("imperative1");
                }
            }
        }
    }

    private void named(Content content, List<String> cue, Quotation quotation, Consumer<String> feature) {
        List<String> words = content.words();
        feature.accept("kind=" + quotation.label());
        feature.accept("length=" + Math.min(4, words.size() / 4));
        judging.mentions(words, feature);
        if (!words.isEmpty() && words.get(0).endsWith("ing")) {
            feature.accept("ing");
        }
        if (cue.contains("to") || words.subList(0, Math.min(6, words.size())).contains("to")) {
            feature.accept("to");
        }
        if (cue.contains("as") || words.contains("as")) {
            feature.accept("as");
        }
        if (content.sentences().stream().anyMatch(Obligation::isIn)) {
            feature.accept("ought");
        }
    }
}
