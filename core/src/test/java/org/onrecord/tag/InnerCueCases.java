// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.document.Document;
import org.onrecord.document.Publication;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.document.Span;
import org.onrecord.link.Linker;
import org.onrecord.segment.Segmenter;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.TaggedDocument;
import org.onrecord.statement.TaggedPassage;

/**
 * Writes what {@code training/inner.py} learns from: reads every content of some texts again and tells of the words in them
 * whether they are a cue there, with their vectors of the first reading. {@code InnerCueCases MODEL TEXTS EVERY OUTPUT}: of
 * the words that are none, one in EVERY is told. A line holds the text's name, where the content begins, 1 or 0, and the
 * numbers.
 */
final class InnerCueCases {

    private final TaggerModel model;
    private final Tagger tagger;
    private final Linker linker;
    private final int every;

    private InnerCueCases(TaggerModel its, int every) {
        this.model = new TaggerModel(
                its.vocabulary(), its.encoder(), its.crf(), its.links(), InnerCues.of(true), its.calibration());
        this.tagger = new Tagger(model, new Threads(1));
        this.linker = new Linker(its.calibration()::confidence);
        this.every = every;
    }

    public static void main(String[] arguments) throws IOException, ModelException {
        TaggerModel model = TaggerModel.load(new ModelFiles.InFolder(Path.of(arguments[0])));
        InnerCueCases cases = new InnerCueCases(model, Integer.parseInt(arguments[2]));
        try (Stream<Path> texts = Files.list(Path.of(arguments[1]));
                BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[3]))) {
            for (Path text : texts.sorted().toList()) {
                for (String line : cases.of(text.getFileName().toString(), Files.readString(text))) {
                    out.write(line);
                    out.newLine();
                }
            }
        }
    }

    private List<String> of(String name, String text) {
        SegmentedDocument document = new Segmenter().segment(new Document(name, text, Publication.UNKNOWN, List.of()));
        TaggedDocument tagged = tagger.tag(document);
        BitSet cues = innerCues(linker.link(tagged));
        Words words = new Words();
        Scores scores = new Scores();
        WordPieces pieces = new WordPieces(model.vocabulary(), text, new BitSet(), words);
        tagged.paragraphs().forEach(paragraph -> pieces.read(paragraph.span()));
        new WindowReader(model.encoder(), new Threads(1), words)
                .read(
                        new Windows(Tagger.AIM, Encoder.WINDOW - 2).over(words),
                        (window, read) -> read.copy(words, window, scores));
        List<String> lines = new ArrayList<>();
        for (TaggedPassage content : tagged.contents()) {
            for (int word = 0; word < words.count(); word++) {
                boolean cue = cues.get(words.span(word, word).start());
                if (content.span().contains(words.span(word, word)) && (cue || word % every == 0)) {
                    lines.add(
                            name + '\t' + content.span().start() + '\t' + (cue ? 1 : 0) + '\t' + numbers(scores, word));
                }
            }
        }
        return lines;
    }

    /** The characters of the cues of attributions inside of others. */
    private static BitSet innerCues(List<Attribution> attributions) {
        BitSet cues = new BitSet();
        for (Attribution attribution : attributions) {
            if (attribution.within() != null) {
                for (Span cue : attribution.cue()) {
                    cues.set(cue.start(), cue.end());
                }
            }
        }
        return cues;
    }

    private static String numbers(Scores scores, int word) {
        StringBuilder numbers = new StringBuilder();
        for (int i = word * Scores.STATE; i < (word + 1) * Scores.STATE; i++) {
            numbers.append(i == word * Scores.STATE ? "" : " ").append(Math.round(1000 * scores.states()[i]) / 1000f);
        }
        return numbers.toString();
    }
}
