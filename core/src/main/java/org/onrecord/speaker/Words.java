// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.document.Paragraph;
import org.onrecord.document.QuotedSpan;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.document.Sentence;
import org.onrecord.document.Span;
import org.onrecord.document.Token;

/**
 * The words of an article, by number: its tokens, with what belongs together put together ("Lopez-Cantera", "U.S.",
 * "Gov.") and the possessive ending apart ("Trump", "’s").
 */
final class Words {

    private final String text;
    private final List<Paragraph> paragraphs;
    private final int[] start;
    private final int[] end;
    private final int[] sentence;
    private final int[] paragraph;
    private final String[] form;
    private final String[] lower;
    private final boolean[] quoted;
    private final int[] sentenceStart;
    private final boolean[] headline;
    private final Set<String> seenLower = new HashSet<>();

    Words(SegmentedDocument article, Lexicon lexicon) {
        text = article.text();
        paragraphs = article.paragraphs();
        List<Span> spans = new ArrayList<>();
        List<int[]> places = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            for (Sentence s : paragraphs.get(p).sentences()) {
                for (Span span : new Joiner(text, s.tokens(), lexicon).joined()) {
                    spans.add(span);
                    places.add(new int[] {starts.size(), p});
                }
                starts.add(spans.size());
            }
        }
        int n = spans.size();
        start = spans.stream().mapToInt(Span::start).toArray();
        end = spans.stream().mapToInt(Span::end).toArray();
        sentence = places.stream().mapToInt(x -> x[0]).toArray();
        paragraph = places.stream().mapToInt(x -> x[1]).toArray();
        form = spans.stream().map(s -> s.in(text)).toArray(String[]::new);
        lower = Arrays.stream(form).map(Lexicon::lower).toArray(String[]::new);
        sentenceStart = new int[starts.size() + 1];
        for (int s = 0; s < starts.size(); s++) {
            sentenceStart[s + 1] = starts.get(s);
        }
        headline = new boolean[starts.size()];
        for (int s = 0; s < headline.length; s++) {
            headline[s] = titleCase(sentenceStart[s], sentenceStart[s + 1], lexicon);
        }
        quoted = new boolean[n];
        article.quotations().forEach(this::markQuoted);
        for (int i = 0; i < n; i++) {
            if (form[i].equals(lower[i])) {
                seenLower.add(form[i]);
            }
        }
    }

    private void markQuoted(QuotedSpan quotation) {
        for (int i = from(quotation.inside().start());
                i < form.length && end[i] <= quotation.inside().end();
                i++) {
            quoted[i] = true;
        }
    }

    private boolean titleCase(int from, int to, Lexicon lexicon) {
        int capitals = 0;
        int small = 0;
        for (int i = from; i < to; i++) {
            if (form[i].length() >= 4 && !lexicon.functionWord(form[i]) && Character.isLetter(form[i].charAt(0))) {
                if (capital(i)) {
                    capitals++;
                } else {
                    small++;
                }
            }
        }
        boolean title = from < to && kind(from) != Paragraph.Kind.BODY;
        boolean stopped = from < to && form[to - 1].equals(".");
        return capitals >= 3 && (title ? small * 4 <= capitals : small == 0 && !stopped);
    }

    int count() {
        return form.length;
    }

    int sentences() {
        return headline.length;
    }

    /** The word as it stands. */
    String form(int i) {
        return i >= 0 && i < form.length ? form[i] : "";
    }

    /** The word in lower case; empty before the first and after the last. */
    String lower(int i) {
        return i >= 0 && i < lower.length ? lower[i] : "";
    }

    int start(int i) {
        return start[i];
    }

    int end(int i) {
        return end[i];
    }

    int sentence(int i) {
        return sentence[i];
    }

    int sentenceStart(int s) {
        return sentenceStart[s];
    }

    int sentenceEnd(int s) {
        return sentenceStart[s + 1];
    }

    int paragraph(int i) {
        return paragraph[i];
    }

    Paragraph.Kind kind(int i) {
        return paragraphs.get(paragraph[i]).kind();
    }

    /** Whether the word stands between quotation marks. */
    boolean quoted(int i) {
        return quoted[i];
    }

    /** Whether the sentence writes most of its words with capitals, as headlines do. */
    boolean headline(int s) {
        return headline[s];
    }

    boolean first(int i) {
        return i == sentenceStart[sentence[i]];
    }

    boolean capital(int i) {
        return i >= 0 && i < form.length && Character.isUpperCase(form[i].codePointAt(0));
    }

    /** Whether the word has at least two letters, all of them capitals. */
    boolean allCapitals(int i) {
        return i < form.length
                && form[i].length() > 1
                && capital(i)
                && !form[i].equals(lower[i])
                && form[i].equals(form[i].toUpperCase(java.util.Locale.ROOT));
    }

    boolean word(int i) {
        return i >= 0 && i < form.length && Character.isLetterOrDigit(form[i].codePointAt(0));
    }

    boolean punctuation(int i) {
        return i >= 0 && i < form.length && !word(i) && !possessive(i) && form[i].charAt(0) != '@';
    }

    /** Whether the word is the ending of the one before: "’s", or "’" after an s. */
    boolean possessive(int i) {
        if (i <= 0 || i >= form.length || start[i] != end[i - 1]) {
            return false;
        }
        return lower[i].equals("'s")
                || lower[i].equals("’s")
                || ((lower[i].equals("'") || lower[i].equals("’")) && lower[i - 1].endsWith("s") && !quoted[i - 1]);
    }

    /** Whether the article has the word without a capital somewhere. */
    boolean seenLower(String word) {
        return seenLower.contains(word);
    }

    /** The first word that ends after an offset. */
    int from(int offset) {
        int at = Arrays.binarySearch(end, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** The first word that starts at or after an offset. */
    int until(int offset) {
        int at = Arrays.binarySearch(start, offset);
        return at >= 0 ? at : -at - 1;
    }

    Span span(int from, int to) {
        return new Span(start[from], end[to - 1]);
    }

    /** The text of some words, white space made single. */
    String text(int from, int to) {
        if (from >= to) {
            return "";
        }
        StringBuilder joined = new StringBuilder(end[to - 1] - start[from]);
        for (int i = from; i < to; i++) {
            joined.append(i > from && start[i] > end[i - 1] ? " " : "").append(form[i]);
        }
        return joined.toString();
    }

    /** Joins the tokens of a sentence. */
    private static final class Joiner {
        private static final Set<String> CONTRACTED = Set.of("t", "ll", "re", "ve", "d", "m");
        private final String text;
        private final List<Token> tokens;
        private final Lexicon lexicon;
        private final List<Span> joined = new ArrayList<>();

        Joiner(String text, List<Token> tokens, Lexicon lexicon) {
            this.text = text;
            this.tokens = tokens;
            this.lexicon = lexicon;
        }

        List<Span> joined() {
            for (int i = 0; i < tokens.size(); ) {
                i = join(i);
            }
            return joined;
        }

        private int join(int i) {
            Span span = tokens.get(i).span();
            int next = i + 1;
            if (text.charAt(span.start()) == '@' && touches(span, next)) {
                return add(span.cover(tokens.get(next).span()), next + 1);
            }
            if (!Character.isLetterOrDigit(text.codePointAt(span.start()))) {
                return add(span, next);
            }
            while (touches(span, next)) {
                if (accent(next)) {
                    span = span.cover(tokens.get(next++).span());
                    if (touches(span, next) && wordAt(next)) {
                        span = span.cover(tokens.get(next++).span());
                    }
                    continue;
                }
                char link = text.charAt(tokens.get(next).span().start());
                Span linked = span.cover(tokens.get(next).span());
                boolean more = touches(linked, next + 1) && wordAt(next + 1);
                if (link == '.' && dotted(span, more)) {
                    span = linked;
                    next++;
                    if (more && span.length() <= 6) {
                        span = span.cover(tokens.get(next++).span());
                    }
                } else if (more && joins(link, next + 1)) {
                    span = span.cover(tokens.get(next + 1).span());
                    next += 2;
                } else if (more && apostrophe(link)) {
                    joined.add(span);
                    return add(
                            tokens.get(next).span().cover(tokens.get(next + 1).span()), next + 2);
                } else {
                    break;
                }
            }
            return add(span, next);
        }

        /** Whether a token is the mark over the letter before, written as a character of its own. */
        private boolean accent(int i) {
            return Character.getType(text.codePointAt(tokens.get(i).span().start())) == Character.NON_SPACING_MARK;
        }

        private boolean dotted(Span span, boolean more) {
            String word = span.in(text);
            boolean letter = span.length() == 1 || word.charAt(word.length() - 2) == '.';
            if (!letter || !Character.isLetter(text.charAt(span.end() - 1))) {
                return !more && lexicon.abbreviation(word + ".");
            }
            return more || word.length() > 1 || (Character.isUpperCase(word.charAt(0)) && !word.equals("I"));
        }

        private boolean joins(char link, int right) {
            String word = tokens.get(right).span().in(text);
            return (link > '\u007f' && Character.getType(link) == Character.OTHER_SYMBOL)
                    || Character.getType(link) == Character.CONTROL
                    || link == '-'
                    || link == '\u2010'
                    || link == '\u2011'
                    || (apostrophe(link)
                            && !word.equalsIgnoreCase("s")
                            && (CONTRACTED.contains(Lexicon.lower(word)) || Character.isUpperCase(word.charAt(0))));
        }

        private static boolean apostrophe(char c) {
            return c == '\'' || c == '’';
        }

        private boolean touches(Span span, int next) {
            return next < tokens.size() && tokens.get(next).span().start() == span.end();
        }

        private boolean wordAt(int i) {
            return Character.isLetterOrDigit(
                    text.codePointAt(tokens.get(i).span().start()));
        }

        private int add(Span span, int next) {
            joined.add(span);
            return next;
        }
    }
}
