// SPDX-License-Identifier: Apache-2.0
package org.onrecord.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.document.Span;
import org.onrecord.segment.Segmenter;
import org.onrecord.statement.Act;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Circumstances;
import org.onrecord.statement.Entity;
import org.onrecord.statement.Medium;
import org.onrecord.statement.Mention;
import org.onrecord.statement.MentionKind;
import org.onrecord.statement.Quotation;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.SpeakerType;
import org.onrecord.statement.Statement;

/**
 * An article with its statements marked: {@code [1 Lindqvist] {1 said} <1 the bridge is safe>}. Statement 1 is made by
 * whoever its source names, is a claim and asserted, unless said otherwise.
 */
final class Scene {

    private static final Pattern MARK = Pattern.compile("([\\[{<])(\\d+) ([^\\]}>]*)[\\]}>]");

    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, List<Span>> sources = new TreeMap<>();
    private final Map<Integer, List<Span>> cues = new TreeMap<>();
    private final Map<Integer, List<Span>> contents = new TreeMap<>();
    private final Map<Integer, String> names = new LinkedHashMap<>();
    private final Map<Integer, String> roles = new LinkedHashMap<>();
    private final Map<Integer, SpeakerType> types = new LinkedHashMap<>();
    private final Map<Integer, Act> acts = new LinkedHashMap<>();
    private final Map<Integer, String> addressees = new LinkedHashMap<>();
    private final Map<Integer, Integer> outer = new LinkedHashMap<>();
    private final List<Integer> unasserted = new ArrayList<>();

    static Scene of(String... paragraphs) {
        Scene scene = new Scene();
        for (String paragraph : paragraphs) {
            scene.read(paragraph);
        }
        return scene;
    }

    private void read(String paragraph) {
        Matcher mark = MARK.matcher(paragraph);
        int from = 0;
        while (mark.find()) {
            text.append(paragraph, from, mark.start());
            Map<Integer, List<Span>> role =
                    mark.group(1).equals("[") ? sources : mark.group(1).equals("{") ? cues : contents;
            role.computeIfAbsent(Integer.valueOf(mark.group(2)), id -> new ArrayList<>())
                    .add(new Span(text.length(), text.length() + mark.group(3).length()));
            text.append(mark.group(3));
            from = mark.end();
        }
        text.append(paragraph.substring(from)).append('\n');
    }

    Scene speaker(int id, String name, SpeakerType type, String role) {
        names.put(id, name);
        types.put(id, type);
        roles.put(id, role);
        return this;
    }

    Scene speaker(int id, String name) {
        names.put(id, name);
        return this;
    }

    Scene act(int id, Act act) {
        acts.put(id, act);
        return this;
    }

    Scene addressee(int id, String name) {
        addressees.put(id, name);
        return this;
    }

    Scene within(int id, int outerId) {
        outer.put(id, outerId);
        return this;
    }

    Scene unasserted(int id) {
        unasserted.add(id);
        return this;
    }

    /** The links found, as {@code 2 disputes 1}. */
    List<String> links() {
        return find().statements().stream()
                .flatMap(statement -> statement.links().stream()
                        .map(link ->
                                number(statement.id()) + " " + link.relation().label() + " " + number(link.to())))
                .toList();
    }

    ArticleRecord find() {
        SegmentedDocument document = new Segmenter().segment(Document.of("scene", text.toString()));
        List<Statement> statements = cues.keySet().stream().map(this::statement).toList();
        List<Entity> entities = entities();
        return new ArticleRecord(
                document.document(), entities, new RelationFinder().find(document, entities, statements));
    }

    private static String number(String id) {
        return id.substring(3);
    }

    private Statement statement(int id) {
        Attribution attribution = new Attribution(
                sources.getOrDefault(id, List.of()),
                cues.getOrDefault(id, List.of()),
                contents.getOrDefault(id, List.of()),
                null,
                1);
        List<Speaker> to = addressees.containsKey(id) ? List.of(person(addressees.get(id))) : List.of();
        Integer holder = outer.get(id);
        return new Statement(
                "st-" + id,
                "scene",
                attribution,
                Quotation.INDIRECT,
                name(id) == null ? List.of() : List.of(speaker(id)),
                new Circumstances(
                        acts.getOrDefault(id, Act.CLAIM), !unasserted.contains(id), Medium.UNSPECIFIED, null, to, null),
                holder == null ? null : "st-" + holder,
                List.of());
    }

    private @Nullable String name(int id) {
        List<Span> source = sources.get(id);
        return names.containsKey(id)
                ? names.get(id)
                : source == null ? null : source.get(0).in(text.toString());
    }

    private Speaker speaker(int id) {
        String name = String.valueOf(name(id));
        return new Speaker(
                name, types.getOrDefault(id, SpeakerType.PERSON), roles.get(id), "e-" + name, MentionKind.NAME, 1);
    }

    private static Speaker person(String name) {
        return new Speaker(name, SpeakerType.PERSON, null, "e-" + name, MentionKind.NAME, 1);
    }

    private List<Entity> entities() {
        return cues.keySet().stream()
                .map(this::name)
                .filter(name -> name != null)
                .distinct()
                .map(name -> new Entity("e-" + name, name, SpeakerType.PERSON, null, List.of(), mentions(name), null))
                .toList();
    }

    private List<Mention> mentions(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return Pattern.compile("\\b" + Pattern.quote(last) + "\\b")
                .matcher(text)
                .results()
                .map(match -> new Mention(new Span(match.start(), match.end()), MentionKind.NAME))
                .collect(Collectors.toList());
    }
}
