// SPDX-License-Identifier: Apache-2.0
package org.onrecord.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.onrecord.document.QuotedSpan;
import org.onrecord.document.Sentence;
import org.onrecord.document.Span;

/**
 * Cuts the paragraphs of one text into sentences. A sentence ends at a full stop, question mark, exclamation mark or
 * ellipsis, together with the marks and brackets that close there, where what follows begins another one.
 */
final class SentenceFinder {

    private static final int LONGEST_ABBREVIATION = 14;
    private static final int LONGEST_WORD = 30;
    /** How far after {@code "Why?"} a verb of speech may stand, in words: "Lake City Mayor Ada Lindqvist asked". */
    private static final int LONGEST_SPEAKER = 6;

    private static final String ENDS = ".!?\u2026\u203D";
    private static final String CLOSERS = ")]}\"'\u201D\u2019\u00BB";
    private static final String OPENERS = "([\"'\u201C\u2018\u201E\u00AB`";
    private static final String DASHES = "-\u2013\u2014\u2015";

    private final String text;
    /** Offsets of the marks that close a quotation. */
    private final BitSet closing = new BitSet();

    SentenceFinder(String text, List<QuotedSpan> quotations) {
        this.text = text;
        for (QuotedSpan quotation : quotations) {
            closing.set(quotation.inside().end(), quotation.span().end());
        }
    }

    List<Sentence> in(Span paragraph) {
        List<Sentence> sentences = new ArrayList<>();
        int start = paragraph.start();
        int at = start;
        while (at < paragraph.end()) {
            if (!isEnd(at)) {
                at++;
                continue;
            }
            Ending ending = new Ending(start, at, paragraph.end());
            if (ending.endsSentence()) {
                add(sentences, start, ending.end);
                start = ending.end;
            }
            at = ending.end;
        }
        add(sentences, start, paragraph.end());
        return sentences;
    }

    private void add(List<Sentence> sentences, int start, int end) {
        Span span = Characters.trim(text, start, end);
        if (!span.isEmpty()) {
            sentences.add(new Sentence(span, Characters.tokens(text, span)));
        }
    }

    private boolean isEnd(int at) {
        return ENDS.indexOf(text.charAt(at)) >= 0;
    }

    private boolean isSpace(int at) {
        return Characters.isSpace(text.charAt(at));
    }

    /** A place where a sentence may end: its stops, what closes after them, and what follows. */
    private final class Ending {

        private final int sentence;
        private final int stops;
        private final int stopsEnd;
        /** After the stops and all that closes with them. */
        private final int end;
        /** Where the next thing stands that is not white space; {@link #limit} where there is none. */
        private final int next;

        private final int limit;

        Ending(int sentence, int stops, int limit) {
            this.sentence = sentence;
            this.stops = stops;
            this.limit = limit;
            stopsEnd = afterStops();
            end = afterClosers();
            next = afterSpace(end);
        }

        /** Takes ". . ." and ". ..." as one, as well as "?!" and "....". */
        private int afterStops() {
            int at = stops + 1;
            while (at < limit) {
                int dot = afterSpace(at);
                if (isEnd(at)) {
                    at++;
                } else if (dot < limit && dot <= at + 1 && isDots(dot)) {
                    at = dot + 1;
                } else {
                    return at;
                }
            }
            return at;
        }

        /** Whether an ellipsis begins or goes on here: a dot that is no decimal point and no beginning of a name. */
        private boolean isDots(int at) {
            boolean dot = text.charAt(at) == '.' || text.charAt(at) == '\u2026';
            return dot
                    && (at + 1 == limit
                            || isEnd(at + 1)
                            || isSpace(at + 1)
                            || CLOSERS.indexOf(text.charAt(at + 1)) >= 0);
        }

        private int afterClosers() {
            int at = stopsEnd;
            while (at < limit) {
                int mark = afterSpace(at);
                if (mark < limit && closing.get(mark)) {
                    at = mark + 1;
                } else if (CLOSERS.indexOf(text.charAt(at)) >= 0 && !opensNext(at)) {
                    at++;
                } else {
                    return at;
                }
            }
            return at;
        }

        /** Whether a straight mark right after the stops belongs to the next sentence, as in {@code end."Next}. */
        private boolean opensNext(int at) {
            char mark = text.charAt(at);
            return (mark == '"' || mark == '\'')
                    && !closing.get(at)
                    && at + 1 < limit
                    && Character.isLetterOrDigit(text.charAt(at + 1));
        }

        private int afterSpace(int from) {
            int at = from;
            while (at < limit && isSpace(at)) {
                at++;
            }
            return at;
        }

        boolean endsSentence() {
            if (next == limit) {
                return true;
            }
            return next == end ? endsWithoutSpace() : endsBeforeSpace();
        }

        /** Text that lost its spaces: {@code said.“Never} and {@code it.The}. */
        private boolean endsWithoutSpace() {
            int letter = text.codePointAt(next);
            boolean afterMark = end > stopsEnd && Character.isUpperCase(letter);
            boolean beforeMark =
                    OPENERS.indexOf(letter) >= 0 && next + 1 < limit && Character.isUpperCase(text.charAt(next + 1));
            return ((afterMark || beforeMark) && !isAbbreviated()) || isGlued();
        }

        private boolean isGlued() {
            return stops - 2 >= sentence
                    && Character.isLowerCase(text.charAt(stops - 1))
                    && Character.isLowerCase(text.charAt(stops - 2))
                    && Abbreviations.beginsSentences(wordAt(next));
        }

        private boolean isAbbreviated() {
            return abbreviation() != Abbreviations.Kind.NONE;
        }

        private boolean endsBeforeSpace() {
            int first = text.codePointAt(next);
            boolean opener = OPENERS.indexOf(first) >= 0;
            int letter = opener && next + 1 < limit ? text.codePointAt(next + 1) : first;
            if (DASHES.indexOf(first) >= 0
                    || Character.isLowerCase(first)
                    || (first == '(' && Character.isLowerCase(letter))) {
                return false;
            }
            if (!opener && !Characters.isWord(first) && ",;:/".indexOf(first) >= 0) {
                return false;
            }
            return isEllipsis() ? endsAtEllipsis(letter) : endsAtStop(letter, opener);
        }

        private boolean isEllipsis() {
            String run = text.substring(stops, Math.min(stopsEnd, stops + 8)).replace(" ", "");
            return run.equals("...") || run.equals("\u2026") || run.equals("..");
        }

        /** An ellipsis with space around it stands for words left out; one that hangs on a word may end the sentence. */
        private boolean endsAtEllipsis(int letter) {
            boolean hangs = stops > sentence && !isSpace(stops - 1);
            boolean closes = end > stopsEnd;
            return (hangs || closes)
                    && ((closes && Character.isUpperCase(letter) && !isAttributed())
                            || OPENERS.indexOf(text.charAt(next)) >= 0
                            || Abbreviations.beginsSentences(wordAt(next)));
        }

        private boolean endsAtStop(int letter, boolean opener) {
            if (text.charAt(stops) != '.' || stopsEnd - stops > 1) {
                return !(end > stopsEnd && isAttributed());
            }
            if (isNumbering()) {
                return false;
            }
            return switch (abbreviation()) {
                case NONE -> !(opener && Character.isLowerCase(letter) && end > stopsEnd);
                case NEVER_LAST -> false;
                case BEFORE_NUMBER -> !Character.isDigit(letter);
                case HOUR ->
                    Character.isUpperCase(letter)
                            && text.charAt(next) != '('
                            && !Abbreviations.mayFollowHour(wordAt(next));
                case EITHER -> endsAtEither(letter);
            };
        }

        private boolean endsAtEither(int letter) {
            return (closesQuotation() && Character.isUpperCase(letter))
                    || Abbreviations.beginsSentences(wordAt(letterAt()));
        }

        private boolean closesQuotation() {
            return text.substring(stopsEnd, end)
                    .chars()
                    .anyMatch(mark -> ")]}".indexOf(mark) < 0 && !Characters.isSpace(mark));
        }

        private int letterAt() {
            return OPENERS.indexOf(text.charAt(next)) >= 0 ? next + 1 : next;
        }

        private Abbreviations.Kind abbreviation() {
            if (text.charAt(stops) != '.' || stopsEnd - stops > 1) {
                return Abbreviations.Kind.NONE;
            }
            return Abbreviations.of(text.substring(Math.max(sentence, stops - LONGEST_ABBREVIATION), stops));
        }

        /** Whether the sentence so far is the number of an item in a list. */
        private boolean isNumbering() {
            Span number = Characters.trim(text, sentence, stops);
            return number.length() > 0
                    && number.length() <= 2
                    && number.in(text).chars().allMatch(Character::isDigit);
        }

        /** Whether what follows says who asked or cried it: {@code "Why?" Ada Lindqvist asked}. */
        private boolean isAttributed() {
            int at = next;
            for (int words = 0; words < LONGEST_SPEAKER && at < limit; words++) {
                String word = wordAt(at);
                if (words > 0 && Abbreviations.isSpeechVerb(word)) {
                    return true;
                }
                boolean mayName = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
                if (!mayName || (words == 0 && Abbreviations.beginsSentences(word))) {
                    return false;
                }
                at = afterSpace(at + word.length());
                at = at < limit && text.charAt(at) == '.' ? afterSpace(at + 1) : at;
            }
            return false;
        }

        private String wordAt(int from) {
            int at = from;
            while (at < limit && at < from + LONGEST_WORD && Character.isLetter(text.charAt(at))) {
                at++;
            }
            return text.substring(from, at);
        }
    }
}
