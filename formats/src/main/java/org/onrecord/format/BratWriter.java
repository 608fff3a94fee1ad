// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.document.CodePoints;
import org.onrecord.document.Document;
import org.onrecord.document.Span;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Role;
import org.onrecord.statement.Statement;

/**
 * brat's stand-off format. An attribution's trigger stands over its cue, or over its content where it has no cue.
 *
 * @see BratFile
 */
final class BratWriter implements RecordWriter {

    private final Writer out;

    BratWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(ArticleRecord record) throws IOException {
        List<Attribution> attributions =
                record.statements().stream().map(Statement::attribution).toList();
        out.write(new Lines(record.document()).of(BratFile.of(attributions)));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** The lines of one document, which count its annotations. */
    private static final class Lines {

        private final String text;
        private final CodePoints codePoints;
        private final StringBuilder lines = new StringBuilder();
        private int annotations;

        Lines(Document document) {
            this.text = document.text();
            this.codePoints = CodePoints.of(text);
        }

        String of(BratFile file) {
            Map<BratFile.Annotation, String> ids = new HashMap<>();
            for (BratFile.Annotation annotation : file.annotations()) {
                ids.put(annotation, annotation(type(annotation.role(), annotation.nested()), annotation.spans()));
            }
            file.events().forEach(event -> event(event, ids));
            return lines.toString();
        }

        private void event(BratFile.Event event, Map<BratFile.Annotation, String> ids) {
            List<Span> cue = event.spans(Role.CUE);
            String trigger = trigger(event);
            String id = annotation(trigger, cue.isEmpty() ? event.spans(Role.CONTENT) : cue);
            lines.append(event.id()).append('\t').append(trigger).append(':').append(id);
            for (Role role : List.of(Role.CONTENT, Role.CUE, Role.SOURCE)) {
                String known = ids.get(new BratFile.Annotation(role, event.nested(), event.spans(role)));
                if (known != null) {
                    lines.append(' ').append(type(role, false)).append(':').append(known);
                }
            }
            lines.append('\n');
        }

        private String annotation(String type, List<Span> spans) {
            String id = "T" + ++annotations;
            List<Span> pieces = spans.stream()
                    .flatMap(span -> TextLines.cut(span, text).stream())
                    .toList();
            lines.append(id).append('\t').append(type).append(' ');
            lines.append(pieces.stream().map(this::offsets).collect(Collectors.joining(";")));
            lines.append('\t');
            lines.append(pieces.stream().map(piece -> piece.in(text)).collect(Collectors.joining(" ")));
            lines.append('\n');
            return id;
        }

        private String offsets(Span span) {
            return codePoints.toCodePoint(span.start()) + " " + codePoints.toCodePoint(span.end());
        }

        private static String type(Role role, boolean nested) {
            String name = switch (role) {
                case SOURCE -> "Source";
                case CUE -> "Cue";
                case CONTENT -> "Content";
            };
            return nested ? "Nested" + name : name;
        }

        private static String trigger(BratFile.Event event) {
            if (event.nested()) {
                return "NestedAttribution";
            }
            return event.spans(Role.SOURCE).isEmpty() ? "Attribution-no-source" : "Attribution";
        }
    }
}
