// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.document.PublicationDate;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Circumstances;
import org.onrecord.statement.Relation;
import org.onrecord.statement.SpeakerType;
import org.onrecord.statement.Statement;

/**
 * What a search counts and filters by, of the statements of one version of a document: the column {@code facets.packed}.
 *
 * @param document id of the document
 * @param outlet absent where it is not known
 * @param groups the distinct groups of speakers
 * @param rows one for each statement, in the order of their numbers
 */
record PackedFacets(String document, @Nullable String outlet, List<List<Voice>> groups, List<Row> rows) {

    private static final int FORMAT = 2;
    /** Without who the speakers are across documents. */
    private static final int FIRST_FORMAT = 1;

    private static final int NOTHING = -1;

    /**
     * One statement.
     *
     * @param group index of its speakers among the groups
     * @param kind {@link Kind#code()}
     * @param date as {@link Dates} writes it
     * @param relations how it stands to other statements, one bit for each {@link Relation} by its ordinal
     * @param words how many words it has, 32,767 for more
     */
    record Row(int group, int kind, int date, int relations, int words) {}

    /** @param entities who the entities of the record are across documents, by their ids in it */
    static PackedFacets of(ArticleRecord record, Map<String, Who> entities) {
        Map<List<Voice>, Integer> groups = new LinkedHashMap<>();
        List<Row> rows = new ArrayList<>();
        for (Statement statement : record.statements()) {
            List<Voice> voices = statement.speakers().stream()
                    .map(speaker -> Voice.of(speaker, entities))
                    .toList();
            int group = groups.computeIfAbsent(voices, added -> groups.size());
            rows.add(row(group, statement, record.document()));
        }
        Document document = record.document();
        return new PackedFacets(
                document.id(), document.publication().outlet(), List.copyOf(groups.keySet()), List.copyOf(rows));
    }

    private static Row row(int group, Statement statement, Document document) {
        Circumstances circumstances = statement.circumstances();
        PublicationDate published = document.publication().published();
        int date = Dates.of(circumstances == null ? null : circumstances.saidOn(), published);
        int relations = statement.links().stream()
                .mapToInt(link -> 1 << Code.of(link.relation()))
                .reduce(0, (a, b) -> a | b);
        int words = StatementText.of(statement, document.text()).words();
        return new Row(group, Kind.of(statement).code(), date, relations, Math.min(words, Short.MAX_VALUE));
    }

    /**
     * The same with other links.
     *
     * @param relations of each statement that has any, by its place among the rows
     */
    PackedFacets related(Map<Long, Integer> relations) {
        List<Row> related = new ArrayList<>();
        for (Row row : rows) {
            int bits = relations.getOrDefault((long) related.size(), 0);
            related.add(new Row(row.group(), row.kind(), row.date(), bits, row.words()));
        }
        return new PackedFacets(document, outlet, groups, related);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out);
        } catch (IOException impossible) {
            throw new AssertionError("memory cannot fail", impossible);
        }
        return bytes.toByteArray();
    }

    private void write(DataOutputStream out) throws IOException {
        out.writeByte(FORMAT);
        writeText(out, document);
        writeText(out, outlet);
        out.writeInt(groups.size());
        for (List<Voice> group : groups) {
            out.writeShort(group.size());
            for (Voice voice : group) {
                writeText(out, voice.name());
                out.writeByte(Code.of(voice.type()));
                writeText(out, voice.role());
                out.writeInt(voice.who().identity());
                out.writeInt(voice.who().person());
            }
        }
        out.writeInt(rows.size());
        for (Row row : rows) {
            out.writeInt(row.group());
            out.writeShort(row.kind());
            out.writeInt(row.date());
            out.writeByte(row.relations());
            out.writeShort(row.words());
        }
    }

    /** @throws IllegalArgumentException if these are not such bytes */
    static PackedFacets of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int format = in.readByte();
            if (format != FORMAT && format != FIRST_FORMAT) {
                throw new IllegalArgumentException("packed in format " + format + ", not " + FORMAT);
            }
            return read(in, format == FORMAT);
        } catch (IOException | IndexOutOfBoundsException broken) {
            throw new IllegalArgumentException("packed facets are damaged", broken);
        }
    }

    private static PackedFacets read(DataInputStream in, boolean recognised) throws IOException {
        String document = String.valueOf(readText(in));
        String outlet = readText(in);
        List<List<Voice>> groups = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            groups.add(readGroup(in, recognised));
        }
        List<Row> rows = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            rows.add(new Row(in.readInt(), in.readShort(), in.readInt(), in.readByte(), in.readShort()));
        }
        return new PackedFacets(document, outlet, groups, rows);
    }

    private static List<Voice> readGroup(DataInputStream in, boolean recognised) throws IOException {
        List<Voice> group = new ArrayList<>();
        for (int left = in.readShort(); left > 0; left--) {
            String name = String.valueOf(readText(in));
            SpeakerType type = Code.value(SpeakerType.class, in.readByte());
            String role = readText(in);
            Who who = recognised ? new Who(in.readInt(), in.readInt()) : Who.NOBODY;
            group.add(new Voice(name, type, role, who));
        }
        return group;
    }

    private static void writeText(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(NOTHING);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static @Nullable String readText(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length == NOTHING ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
