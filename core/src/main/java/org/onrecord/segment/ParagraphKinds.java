// SPDX-License-Identifier: Apache-2.0
package org.onrecord.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Dateline;
import org.onrecord.document.Paragraph;
import org.onrecord.document.Publication;
import org.onrecord.document.Span;

/** Tells what part each paragraph of one text plays, and where its dateline is. */
final class ParagraphKinds {

    private static final int LONGEST_TITLE = 250;
    private static final int LONGEST_TERSE_TITLE = 80;
    private static final int LONGEST_SUBHEAD = 100;
    private static final int LONGEST_CREDIT = 200;
    /** As much of a paragraph as a label, a dateline or a title needs. */
    private static final int BEGINNING = 300;
    /** A text that has a dateline has it in one of its first paragraphs. */
    private static final int LATEST_DATELINE = 12;

    private static final Pattern CREDIT = Pattern.compile(
            "(?:\\p{Pd}|\u2015|--)\\s?[^@]{0,80}\\(?@\\w{1,40}\\)?,?\\s*(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2} \\p{L}{3,9} \\d{4})?\\W*");

    private static final Pattern TURN = Pattern.compile(
            "((?:(?:Mc|Mac|De|Di|La|Le|Van|O['\u2019])?\\p{Lu}[\\p{Lu}.'\u2019-]*+)(?: (?:(?:Mc|Mac|De|Di)?\\p{Lu}[\\p{Lu}.'\u2019-]*+)){0,4})(?: ?[(\\[][^)\\]]{1,30}[)\\]])? ?:\\s+\\S.*",
            Pattern.DOTALL);

    private static final Pattern NAMED_TURN = Pattern.compile(
            "(\\p{Lu}[\\p{Ll}.'\u2019-]+(?: \\p{Lu}[\\p{L}.'\u2019-]*+){0,3}) ?:\\s+\\S.*", Pattern.DOTALL);

    private static final Pattern SENTENCE_OPENING = Pattern.compile(
            "(?:(?:The|An?|He|She|It|They|We|I|You|This|That|There|Once|On|In|At|As)\\b|[\"'\u201C\u2018(])");

    /** What newspapers write before a colon in capitals that is nobody's name. */
    private static final Set<String> LABELS = Set.of(
            "BREAKING",
            "UPDATE",
            "UPDATED",
            "UPDATES",
            "CORRECTION",
            "CORRECTIONS",
            "CLARIFICATION",
            "EXCLUSIVE",
            "WATCH",
            "LOOK",
            "READ",
            "RELATED",
            "PREVIOUSLY",
            "NOTE",
            "NOTES",
            "PHOTO",
            "PHOTOS",
            "VIDEO",
            "OPINION",
            "ANALYSIS",
            "FACT",
            "WARNING",
            "LIVE",
            "BYLINE",
            "EMAIL",
            "ALERT",
            "SOURCE",
            "SOURCES",
            "TRANSCRIPT",
            "DEVELOPING",
            "MORE",
            "ALSO",
            "PS",
            "P.S.",
            "FYI",
            "PSA",
            "TAGS",
            "TOPICS",
            "SUBJECT",
            "FROM",
            "TO",
            "DATE",
            "RE",
            "BY",
            "POLL",
            "REPORT",
            "REVIEW",
            "SPORTS",
            "WEATHER",
            "QUOTE",
            "PREVIEW",
            "RECAP",
            "BUSTED",
            "JUST");

    private static final Set<String> LABEL_WORDS = Set.of(
            "OF", "THE", "IN", "IS", "ARE", "AT", "AND", "FOR", "ON", "WITH", "HAS", "HAVE", "WAS", "NOT", "VS.", "VS");

    private final String text;
    private final List<Span> paragraphs;
    private final Publication publication;
    private final Set<String> turnNames;
    private final @Nullable Dateline dateline;
    private final int datelineParagraph;
    private final int title;

    ParagraphKinds(String text, List<Span> paragraphs, Publication publication) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.publication = publication;
        turnNames = namesOfTurns();
        Dateline found = null;
        int index = 0;
        int last = Math.min(paragraphs.size(), LATEST_DATELINE);
        while (found == null && index < last) {
            found = DatelineReader.read(text, paragraphs.get(index++));
        }
        dateline = found;
        datelineParagraph = found == null ? -1 : index - 1;
        title = hasTitle() ? 0 : -1;
    }

    @Nullable
    Dateline dateline() {
        return dateline;
    }

    Paragraph.Kind of(int index) {
        if (index == title) {
            return Paragraph.Kind.HEADLINE;
        }
        if (isCredit(index)) {
            return Paragraph.Kind.POST_CREDIT;
        }
        if (index == datelineParagraph) {
            return Paragraph.Kind.BODY;
        }
        if (isTurn(index)) {
            return Paragraph.Kind.TURN;
        }
        return isSubhead(index) ? Paragraph.Kind.SUBHEAD : Paragraph.Kind.BODY;
    }

    private boolean isCredit(int index) {
        return paragraphs.get(index).length() <= LONGEST_CREDIT
                && CREDIT.matcher(paragraphs.get(index).in(text)).matches();
    }

    private boolean isTurn(int index) {
        String name = labelInCapitals(index);
        if (name != null) {
            return true;
        }
        String named = label(NAMED_TURN, index);
        return named != null && turnNames.contains(named);
    }

    private @Nullable String labelInCapitals(int index) {
        String label = label(TURN, index);
        if (label == null) {
            return null;
        }
        String[] words = label.split(" ", -1);
        boolean isName = !LABELS.contains(words[0]) && !LABELS.contains(words[words.length - 1]);
        for (String word : words) {
            isName &= !LABEL_WORDS.contains(word);
        }
        return isName ? label : null;
    }

    private @Nullable String label(Pattern pattern, int index) {
        Matcher matcher = pattern.matcher(beginning(index));
        return matcher.matches() ? matcher.group(1) : null;
    }

    private String beginning(int index) {
        Span span = paragraphs.get(index);
        return text.substring(span.start(), Math.min(span.end(), span.start() + BEGINNING));
    }

    /** Names in small letters before a colon, of a text in which at least two speakers take turns and one comes again. */
    private Set<String> namesOfTurns() {
        Map<String, Integer> counts = new HashMap<>();
        for (int index = 1; index < paragraphs.size(); index++) {
            String name = label(NAMED_TURN, index);
            if (name != null) {
                counts.merge(name, 1, Integer::sum);
            }
        }
        boolean talk = counts.size() > 1 && counts.values().stream().anyMatch(count -> count > 1);
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return talk && all > 3 ? counts.keySet() : Set.of();
    }

    private boolean hasTitle() {
        if (paragraphs.size() < 2 || paragraphs.get(0).length() > LONGEST_TITLE) {
            return false;
        }
        String first = paragraphs.get(0).in(text);
        if (first.equals(publication.title())) {
            return true;
        }
        if (datelineParagraph == 0 || isTurn(0) || isCredit(0)) {
            return false;
        }
        return datelineParagraph == 1
                || !endsSentence(first)
                || isTitleCase(first)
                || isTakenUp(first, beginning(1))
                || isTerse(first, paragraphs.get(1));
    }

    /** Whether it is much shorter than the next paragraph and begins as titles do, without article or pronoun. */
    private static boolean isTerse(String words, Span lead) {
        return words.length() <= LONGEST_TERSE_TITLE
                && lead.length() >= 2 * words.length()
                && !SENTENCE_OPENING.matcher(words).lookingAt();
    }

    private boolean isSubhead(int index) {
        Span span = paragraphs.get(index);
        if (index == 0 || index == paragraphs.size() - 1 || span.length() > LONGEST_SUBHEAD) {
            return false;
        }
        String words = span.in(text);
        int first = words.codePointAt(0);
        boolean begins = Character.isUpperCase(first) || Character.isDigit(first) || "'\u2018".indexOf(first) >= 0;
        return begins
                && !endsSentence(words)
                && ",;:".indexOf(words.charAt(words.length() - 1)) < 0
                && words.chars().filter(Character::isLetter).count()
                        > 2 * words.chars().filter(Character::isDigit).count();
    }

    private static boolean endsSentence(String words) {
        int end = words.length();
        while (end > 1 && ")]\"'\u201D\u2019".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return ".!?\u2026".indexOf(words.charAt(end - 1)) >= 0;
    }

    /** Whether nearly all long words begin with a capital. */
    private static boolean isTitleCase(String words) {
        List<String> longWords = longWords(words);
        long capitals = longWords.stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .count();
        return longWords.size() >= 3 && capitals * 5 >= longWords.size() * 4L;
    }

    /** Whether the next paragraph says again what this one said, as a lead does with its headline. */
    private static boolean isTakenUp(String words, String lead) {
        List<String> longWords = longWords(words.toLowerCase(Locale.ROOT));
        Set<String> again = new HashSet<>(longWords(lead.toLowerCase(Locale.ROOT)));
        long taken = longWords.stream().filter(again::contains).count();
        return taken >= 3 && taken * 5 >= longWords.size() * 2L;
    }

    private static List<String> longWords(String words) {
        List<String> longWords = new ArrayList<>();
        for (String word : words.split("[^\\p{L}]+", -1)) {
            if (word.length() > 3) {
                longWords.add(word);
            }
        }
        return longWords;
    }
}
