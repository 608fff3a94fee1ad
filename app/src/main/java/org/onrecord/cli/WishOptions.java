// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.correct.Wish;
import org.onrecord.correct.WordFinder;
import org.onrecord.document.Span;
import org.onrecord.statement.Act;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Link;
import org.onrecord.statement.Relation;
import org.onrecord.statement.SpeakerType;
import org.onrecord.statement.Statement;
import picocli.CommandLine.Option;

/** How a person wants a statement. */
final class WishOptions {

    @Option(names = "--speaker", paramLabel = "NAME", description = "who speaks; may be repeated")
    private @Nullable List<String> speakers;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "what the speakers are: ${COMPLETION-CANDIDATES} (default: as in the article, else person)")
    private @Nullable SpeakerType type;

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description = "the role of the speakers (default: as in the article)")
    private @Nullable String role;

    @Option(names = "--act", paramLabel = "ACT", description = "what they do by it: ${COMPLETION-CANDIDATES}")
    private @Nullable Act act;

    @Option(
            names = "--source",
            paramLabel = "WORDS",
            description = "words of the text that name who speaks; pieces joined by ' … ', '' for none")
    private @Nullable String source;

    @Option(names = "--cue", paramLabel = "WORDS", description = "words of the text that attribute")
    private @Nullable String cue;

    @Option(names = "--content", paramLabel = "WORDS", description = "words of the text that are attributed")
    private @Nullable String content;

    @Option(
            names = "--link",
            paramLabel = "RELATION:ID",
            description = "a link to another statement, such as disputes:st-…; may be repeated")
    private List<String> links = List.of();

    @Option(names = "--unlink", paramLabel = "ID", description = "no link to this statement; may be repeated")
    private List<String> unlinks = List.of();

    /** Whether anything is wanted. */
    boolean isGiven() {
        return !wishesNothing();
    }

    private boolean wishesNothing() {
        return speakers == null
                && act == null
                && source == null
                && cue == null
                && content == null
                && links.isEmpty()
                && unlinks.isEmpty();
    }

    /**
     * What is wanted.
     *
     * @param was the statement that it is wanted of; absent where one is added
     * @throws IllegalArgumentException if words do not stand in the text, or a link is not written like one
     */
    Wish wish(ArticleRecord record, @Nullable Statement was) {
        if (wishesNothing()) {
            throw new IllegalArgumentException("say what is to change, such as --act or --speaker");
        }
        WordFinder words = new WordFinder(record.document().text());
        List<Span> attributed =
                spans(content, words, was == null ? 0 : was.attribution().start());
        int near = was != null
                ? was.attribution().start()
                : attributed == null || attributed.isEmpty()
                        ? 0
                        : attributed.get(0).start();
        return new Wish(spans(source, words, near), spans(cue, words, near), attributed, who(), act, links(was));
    }

    private static @Nullable List<Span> spans(@Nullable String words, WordFinder finder, int near) {
        return words == null ? null : finder.find(words, near);
    }

    private @Nullable List<Wish.Who> who() {
        return speakers == null
                ? null
                : speakers.stream().map(name -> new Wish.Who(name, type, role)).toList();
    }

    private @Nullable List<Link> links(@Nullable Statement was) {
        if (links.isEmpty() && unlinks.isEmpty()) {
            return null;
        }
        List<Link> wanted = new ArrayList<>(was == null ? List.of() : was.links());
        wanted.removeIf(link -> unlinks.contains(link.to()));
        links.stream().map(WishOptions::link).forEach(wanted::add);
        return wanted;
    }

    private static Link link(String written) {
        int colon = written.indexOf(':');
        try {
            return new Link(
                    Relation.valueOf(written.substring(0, Math.max(0, colon)).toUpperCase(Locale.ROOT)),
                    written.substring(colon + 1),
                    1);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("a link is written disputes:st-…, not '" + written + "'", unknown);
        }
    }
}
