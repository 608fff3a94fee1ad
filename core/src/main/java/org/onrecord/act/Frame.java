// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.document.Rising;
import org.onrecord.document.Span;

/**
 * The words by which an article introduces a statement: the sentence of its cue, with a stand-in for every content.
 *
 * @param words words, marks and stand-ins in the order of the text
 */
record Frame(List<FrameWord> words) {

    Frame {
        words = List.copyOf(words);
    }

    /** The frame in a stretch of text; {@code contents} are in the order of the text. */
    static Frame of(String text, Span stretch, List<Span> contents) {
        List<FrameWord> words = new ArrayList<>();
        int place = stretch.start();
        int next = 0;
        while (place < stretch.end()) {
            while (next < contents.size() && contents.get(next).end() <= place) {
                next++;
            }
            if (next < contents.size() && contents.get(next).start() <= place) {
                int end = Math.min(stretch.end(), contents.get(next).end());
                addContent(words, new Span(place, end));
                place = end;
            } else if (Character.isLetterOrDigit(text.charAt(place))) {
                int limit = next < contents.size() ? contents.get(next).start() : stretch.end();
                int end = Math.min(Words.end(text, place), Math.min(limit, stretch.end()));
                words.add(word(text, new Span(place, end)));
                place = end;
            } else {
                addMark(words, text, place);
                place++;
            }
        }
        return new Frame(words);
    }

    private static void addContent(List<FrameWord> words, Span span) {
        if (words.isEmpty() || !words.get(words.size() - 1).isContent()) {
            words.add(new FrameWord(FrameWord.CONTENT, FrameWord.CONTENT, false, span));
        }
    }

    private static void addMark(List<FrameWord> words, String text, int place) {
        if (!Character.isWhitespace(text.charAt(place))) {
            String mark = text.substring(place, place + 1);
            words.add(new FrameWord(mark, mark, false, new Span(place, place + 1)));
        }
    }

    private static FrameWord word(String text, Span span) {
        String word = span.in(text);
        String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        boolean possessive = lower.endsWith("'s") && lower.length() > 2;
        return new FrameWord(word, possessive ? lower.substring(0, lower.length() - 2) : lower, possessive, span);
    }

    /** The word at an index in lower case; empty beyond either end. */
    String lower(int index) {
        return index >= 0 && index < words.size() ? words.get(index).lower() : "";
    }

    /** The index of the first word that ends after an offset of the text. */
    int indexAt(int offset) {
        return new Rising(words.size(), index -> words.get(index).span().end()).below(offset + 1);
    }

    /** Whether an offset of the text lies in the stretch of its words. */
    boolean covers(int offset) {
        return !words.isEmpty()
                && offset >= words.get(0).span().start()
                && offset < words.get(words.size() - 1).span().end();
    }

    int size() {
        return words.size();
    }
}
