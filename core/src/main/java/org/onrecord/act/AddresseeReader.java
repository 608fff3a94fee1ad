// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;
import org.onrecord.statement.Act;
import org.onrecord.statement.Entity;
import org.onrecord.statement.Mention;
import org.onrecord.statement.MentionKind;
import org.onrecord.statement.Resolution;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.SpeakerType;

/** Reads to whom something was said: "told reporters", "urged the council to", "in a letter to the port". */
final class AddresseeReader {

    private static final Set<String> ADDRESSING = Set.of(
            "told",
            "tells",
            "telling",
            "tell",
            "urged",
            "urges",
            "urging",
            "urge",
            "asked",
            "asks",
            "asking",
            "ordered",
            "orders",
            "advised",
            "advises",
            "warned",
            "warns",
            "warning",
            "encouraged",
            "encourages",
            "encouraging",
            "invited",
            "instructed",
            "directed",
            "implored",
            "begged",
            "reminded",
            "assured",
            "informed",
            "thanked",
            "on",
            "upon",
            "to",
            "pressed",
            "challenged",
            "commanded",
            "demanded");
    private static final Set<String> STOPS = Set.of(
            "that",
            "to",
            "in",
            "on",
            "at",
            "about",
            "during",
            "after",
            "before",
            "as",
            "who",
            "which",
            "when",
            "while",
            "by",
            "if",
            "whether",
            "how",
            "why",
            "what",
            "and",
            "not",
            "for",
            "from",
            "last",
            "this",
            "earlier",
            "yesterday",
            "today",
            "tonight",
            "said",
            "is",
            "was",
            "must",
            "should",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");
    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "his", "her", "their", "its", "our", "my", "these", "those", "this", "that", "all", "of");
    /** Words that mean somebody, though they end in no plural s. */
    private static final Set<String> SOMEBODY = Set.of(
            "people",
            "police",
            "men",
            "women",
            "children",
            "everyone",
            "everybody",
            "anyone",
            "anybody",
            "staff",
            "clergy",
            "him",
            "her",
            "them",
            "us",
            "me",
            "you",
            "it");

    private static final int LONGEST = 9;
    private static final double NAMED = 0.8;
    private static final double DESCRIBED = 0.6;

    private final String text;
    private final Resolution resolution;

    AddresseeReader(String text, Resolution resolution) {
        this.text = text;
        this.resolution = resolution;
    }

    /** Everybody whom the statement's sentence says it was made to; empty where it does not say. */
    List<Speaker> read(Utterance utterance) {
        List<FrameWord> hearer = hearer(utterance);
        Span span = hearer.isEmpty() ? demanded(utterance) : cover(hearer);
        return span == null ? List.of() : speakers(span);
    }

    /** The words after the cue that name a hearer; empty where the cue takes none. */
    static List<FrameWord> hearer(Utterance utterance) {
        Frame frame = utterance.frame();
        int start = frame.indexAt(utterance.cueEnd());
        if (utterance.attribution().cue().isEmpty() || !takesHearer(utterance, frame, start)) {
            return List.of();
        }
        List<FrameWord> words = new ArrayList<>();
        for (int index = start; index < Math.min(frame.size(), start + LONGEST); index++) {
            FrameWord word = frame.words().get(index);
            boolean mark = word.isMark() && !word.is("\u201c") && !word.is("\"") && !word.is(".");
            if (word.isContent() || mark || (STOPS.contains(word.lower()) && !word.isCapitalised())) {
                break;
            }
            if (DAYS.contains(word.lower()) && !isInsideName(words)) {
                break;
            }
            words.add(word);
        }
        return words;
    }

    /** Capitalised stop words go on only inside quotation marks: "Meet the Press". */
    private static boolean isInsideName(List<FrameWord> words) {
        return words.stream().filter(word -> word.is("\u201c") || word.is("\"")).count() % 2 == 1;
    }

    private static boolean takesHearer(Utterance utterance, Frame frame, int start) {
        String last = frame.lower(start - 1);
        return ADDRESSING.contains(last)
                && ((!last.equals("to") && !last.equals("on")) || utterance.act() == Act.DEMAND);
    }

    /** The head of a demanded act: "local officials to cooperate". */
    private @Nullable Span demanded(Utterance utterance) {
        if (utterance.act() != Act.DEMAND || utterance.attribution().content().isEmpty()) {
            return null;
        }
        Span content = utterance.attribution().content().get(0);
        List<FrameWord> words = Frame.of(text, content, List.of()).words();
        int start = !words.isEmpty() && (words.get(0).is("that") || words.get(0).is("for")) ? 1 : 0;
        for (int index = start; index < Math.min(words.size(), start + LONGEST); index++) {
            FrameWord word = words.get(index);
            boolean verb = word.is("to") || word.is("must") || word.is("should");
            if (verb && index > start) {
                List<FrameWord> head = words.subList(start, index);
                boolean acts = !word.is("to") || isInfinitive(words, index + 1);
                return acts && canAct(head) ? cover(head) : null;
            }
            if (word.isMark() || STOPS.contains(word.lower())) {
                return null;
            }
        }
        return null;
    }

    /** "to repair", "to REPAIR", 'to “repair”', but neither "to the strike" nor "to Lake City". */
    private static boolean isInfinitive(List<FrameWord> words, int next) {
        int index = next < words.size() && words.get(next).isMark() ? next + 1 : next;
        if (index >= words.size()) {
            return false;
        }
        FrameWord word = words.get(index);
        boolean name = word.isCapitalised() && !word.text().equals(word.text().toUpperCase(Locale.ROOT));
        return !word.isMark() && !name && !DETERMINERS.contains(word.lower());
    }

    /** Names, plurals and what has a determiner may be somebody; "help to repair the ferry" asks nobody by name. */
    private static boolean canAct(List<FrameWord> head) {
        FrameWord last = head.get(head.size() - 1);
        return last.isCapitalised()
                || last.lower().endsWith("s")
                || SOMEBODY.contains(last.lower())
                || DETERMINERS.contains(head.get(0).lower())
                || head.get(0).possessive();
    }

    private static Span cover(List<FrameWord> words) {
        return words.get(0).span().cover(words.get(words.size() - 1).span());
    }

    private List<Speaker> speakers(Span span) {
        List<Speaker> found = new ArrayList<>();
        for (Entity entity : resolution.entities()) {
            for (Mention mention : entity.mentions()) {
                if (span.overlaps(mention.span())) {
                    found.add(new Speaker(
                            entity.name(), entity.type(), entity.role(), entity.id(), mention.kind(), NAMED));
                    break;
                }
            }
        }
        return found.isEmpty() ? described(span.in(text)) : found;
    }

    private static List<Speaker> described(String words) {
        List<String> left = new ArrayList<>(List.of(words.strip().split("\\s+", -1)));
        while (!left.isEmpty() && DETERMINERS.contains(left.get(0).toLowerCase(Locale.ROOT))) {
            left.remove(0);
        }
        String name = String.join(" ", left).replaceAll("[\"\u201c\u201d.,]", "");
        if (name.isBlank() || name.length() < 3) {
            return List.of();
        }
        SpeakerType type = Character.isUpperCase(name.charAt(0)) ? SpeakerType.ORGANIZATION : SpeakerType.GROUP;
        MentionKind kind = type == SpeakerType.GROUP ? MentionKind.NOMINAL : MentionKind.NAME;
        return List.of(new Speaker(name, type, null, null, kind, DESCRIBED));
    }
}
