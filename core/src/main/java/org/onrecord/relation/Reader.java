// SPDX-License-Identifier: Apache-2.0
package org.onrecord.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.document.Paragraph;
import org.onrecord.document.Rising;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.document.Sentence;
import org.onrecord.document.Span;
import org.onrecord.document.Token;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Entity;
import org.onrecord.statement.Mention;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.SpeakerType;
import org.onrecord.statement.Statement;

/** Reads the statements of one document. */
final class Reader {

    /** A word of the text, where it stands; a key says what a text is about. */
    private record Word(Span span, String lower, String stem, boolean isKey) {}

    private record Place(int paragraph, Paragraph.Kind kind, int sentence, Span span) {}

    private static final Set<String> NEGATIONS =
            Set.of("not", "no", "never", "nobody", "nothing", "neither", "nor", "none", "cannot", "hardly", "without");

    private static final int REACH = 12;
    private static final int BEGINNING = 5;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\W+");

    private static final Words CONTRASTS =
            Words.of("but however yet nevertheless nonetheless instead conversely contrary");

    private static final Words MEETINGS = Words.of(
            "speak speaks spoke spoken talk talked met meet meets call called phone phoned wrote told visited conversation",
            "agree agrees agreed");

    private final SegmentedDocument document;
    /** Ids of the entities that are mentioned, by the offsets where the mentions begin. */
    private final NavigableMap<Integer, Set<String>> mentions = new TreeMap<>();

    private final List<Word> words = new ArrayList<>();
    private final List<Place> sentences = new ArrayList<>();

    Reader(SegmentedDocument document, List<Entity> entities) {
        this.document = document;
        for (Entity entity : entities) {
            for (Mention mention : entity.mentions()) {
                mentions.computeIfAbsent(mention.span().start(), start -> new HashSet<>())
                        .add(entity.id());
            }
        }
        for (int index = 0; index < document.paragraphs().size(); index++) {
            Paragraph paragraph = document.paragraphs().get(index);
            for (Sentence sentence : paragraph.sentences()) {
                sentences.add(new Place(index, paragraph.kind(), sentences.size(), sentence.span()));
                sentence.tokens().forEach(token -> words.add(word(token)));
            }
        }
    }

    private Word word(Token token) {
        String word = token.span().in(document.text());
        String stem = Stems.of(word);
        return new Word(token.span(), word.toLowerCase(Locale.ROOT), stem, Keys.isKey(stem));
    }

    Telling read(int index, Statement statement) {
        Attribution attribution = statement.attribution();
        List<Span> anchor = attribution.cue().isEmpty() ? attribution.content() : attribution.cue();
        Place place = place(start(anchor));
        List<Word> content = in(attribution.content());
        List<Word> frame = in(List.of(place.span())).stream()
                .filter(word -> !isIn(attribution.content(), word.span().start()))
                .toList();
        return new Telling(
                index,
                statement,
                kind(place),
                place.paragraph(),
                place.sentence(),
                stems(in(attribution.source())),
                stems(in(attribution.cue())),
                stems(frame),
                stems(content),
                keys(content),
                speakers(statement),
                mentioned(attribution.content()),
                mentioned(beginning(content)),
                spokenTo(place, attribution),
                names(statement, true),
                names(statement, false),
                roles(statement),
                beginsInContrast(attribution),
                isContrasted(attribution),
                IntStream.range(0, content.size()).anyMatch(at -> isNegation(content, at)),
                denied(content));
    }

    /** The words of an embedded post count with its credit. */
    private Paragraph.Kind kind(Place place) {
        int next = place.paragraph() + 1;
        boolean credited = next < document.paragraphs().size()
                && document.paragraphs().get(next).kind() == Paragraph.Kind.POST_CREDIT;
        return credited ? Paragraph.Kind.POST_CREDIT : place.kind();
    }

    private static int start(List<Span> spans) {
        return spans.stream().mapToInt(Span::start).min().orElseThrow();
    }

    /** The sentence that holds an offset, or the last one before it. */
    private Place place(int offset) {
        int after = new Rising(
                        sentences.size(), index -> sentences.get(index).span().start())
                .below(offset + 1);
        return sentences.get(Math.max(0, after - 1));
    }

    /** The words that lie in spans, in the order of the spans. */
    private List<Word> in(List<Span> spans) {
        List<Word> found = new ArrayList<>();
        for (Span span : spans) {
            for (int at = firstWord(span.start());
                    at < words.size() && words.get(at).span().start() < span.end();
                    at++) {
                found.add(words.get(at));
            }
        }
        return found;
    }

    /** Index of the first word that does not begin before an offset. */
    private int firstWord(int offset) {
        return new Rising(words.size(), index -> words.get(index).span().start()).below(offset);
    }

    private static List<String> stems(List<Word> words) {
        return words.stream().map(Word::stem).toList();
    }

    private static Set<String> keys(List<Word> words) {
        return words.stream().filter(Word::isKey).map(Word::stem).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> speakers(Statement statement) {
        return statement.speakers().stream()
                .map(speaker -> speaker.entity() == null ? speaker.name().toLowerCase(Locale.ROOT) : speaker.entity())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> mentioned(List<Span> content) {
        return content.stream()
                .flatMap(span -> mentions.subMap(span.start(), span.end()).values().stream())
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** With whom the sentence of a cue tells that somebody spoke or met: "Holm spoke with Mayor Berg, urging …". */
    private Set<String> spokenTo(Place place, Attribution attribution) {
        Set<String> found = new HashSet<>();
        mentions.subMap(place.span().start(), place.span().end()).forEach((start, ids) -> {
            int at = firstWord(start) - 1;
            while (at >= 0 && words.get(at).span().start() >= place.span().start() && isCapital(words.get(at))) {
                at--;
            }
            if (!isIn(attribution.content(), start)
                    && at >= 0
                    && words.get(at).span().start() >= place.span().start()
                    && isMeeting(at)) {
                found.addAll(ids);
            }
        });
        return Set.copyOf(found);
    }

    private static boolean isIn(List<Span> spans, int place) {
        return spans.stream().anyMatch(span -> span.contains(place));
    }

    private boolean isCapital(Word word) {
        return Character.isUpperCase(document.text().charAt(word.span().start()));
    }

    private boolean isMeeting(int at) {
        String before = at == 0 ? "" : words.get(at - 1).lower();
        boolean with =
                words.get(at).lower().equals("with") || words.get(at).lower().equals("to");
        return MEETINGS.contains(words.get(at).stem())
                || (with && (MEETINGS.contains(Stems.of(before)) || before.endsWith("ly")));
    }

    /** Stems of all words in the names of entities. */
    static Set<String> names(List<Entity> entities) {
        return entities.stream()
                .flatMap(entity -> BETWEEN_WORDS.splitAsStream(entity.name()))
                .filter(part -> !part.isEmpty() && Character.isUpperCase(part.charAt(0)))
                .map(Stems::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The last names of the persons who speak, or every name in those of the bodies. */
    private static Set<String> names(Statement statement, boolean persons) {
        return statement.speakers().stream()
                .filter(speaker -> persons == isPerson(speaker))
                .map(speaker -> List.of(BETWEEN_WORDS.split(speaker.name(), -1)))
                .flatMap(parts -> parts.subList(persons ? parts.size() - 1 : 0, parts.size()).stream())
                .filter(part -> !part.isEmpty() && Character.isUpperCase(part.charAt(0)))
                .map(Stems::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isPerson(Speaker speaker) {
        return speaker.type() == SpeakerType.PERSON || speaker.type() == SpeakerType.AUTHOR;
    }

    private static Set<String> roles(Statement statement) {
        return statement.speakers().stream()
                .map(Speaker::role)
                .flatMap(Stream::ofNullable)
                .flatMap(BETWEEN_WORDS::splitAsStream)
                .map(Stems::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean beginsInContrast(Attribution attribution) {
        int first = firstWord(place(attribution.start()).span().start());
        return CONTRASTS.contains(words.get(first).stem());
    }

    private boolean isContrasted(Attribution attribution) {
        return Stream.of(attribution.source(), attribution.cue())
                .filter(spans -> !spans.isEmpty())
                .map(spans -> firstWord(start(spans)))
                .anyMatch(at -> at > 0 && CONTRASTS.contains(words.get(at - 1).stem()));
    }

    /** The first words of a content, in which a demand names of whom it is made. */
    private static List<Span> beginning(List<Word> content) {
        return content.stream().limit(BEGINNING).map(Word::span).toList();
    }

    /** The keys of a content that follow within a clause's length upon a negation. */
    private static Set<String> denied(List<Word> content) {
        Set<String> denied = new HashSet<>();
        int reach = 0;
        for (int at = 0; at < content.size(); at++) {
            reach = isNegation(content, at)
                    ? REACH
                    : ".;!?".contains(content.get(at).lower()) ? 0 : reach - 1;
            if (reach > 0 && content.get(at).isKey()) {
                denied.add(content.get(at).stem());
            }
        }
        return denied;
    }

    private static boolean isNegation(List<Word> content, int at) {
        boolean contracted = at > 1
                && content.get(at).lower().equals("t")
                && content.get(at - 2).lower().endsWith("n");
        return contracted || NEGATIONS.contains(content.get(at).lower());
    }
}
