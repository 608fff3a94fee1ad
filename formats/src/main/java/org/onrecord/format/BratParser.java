// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.document.CodePoints;
import org.onrecord.document.Span;
import org.onrecord.statement.Role;

/** Reads one brat file against the text that it annotates. Made for one file. */
final class BratParser {

    private static final String NESTED = "Nested";
    private static final Pattern LINE_END = Pattern.compile("\r?\n");
    private static final Pattern PIECE = Pattern.compile("(\\d{1,9}) (\\d{1,9})");
    private static final Pattern ROLE = Pattern.compile("(?:Nested)?(Source|Cue|Content)");
    private static final Pattern ARGUMENT = Pattern.compile("(?:Nested)?(Source|Cue|Content)\\d*:(\\S+)");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final String source;
    private final String text;
    private final CodePoints codePoints;
    private final Map<String, List<Span>> spans = new HashMap<>();
    private final List<BratFile.Annotation> annotations = new ArrayList<>();
    private final List<BratFile.Event> events = new ArrayList<>();

    BratParser(String source, String text) {
        this.source = source;
        this.text = text;
        this.codePoints = CodePoints.of(text);
    }

    BratFile parse(String content) throws MalformedBratException {
        String[] lines = LINE_END.split(content, -1);
        for (int index = 0; index < lines.length; index++) {
            if (lines[index].startsWith("T")) {
                readAnnotation(lines[index].split("\t", -1), index + 1);
            }
        }
        for (int index = 0; index < lines.length; index++) {
            if (lines[index].startsWith("E")) {
                readEvent(lines[index].split("\t", -1), index + 1);
            }
        }
        return new BratFile(annotations, events);
    }

    private void readAnnotation(String[] fields, int line) throws MalformedBratException {
        int space = fields.length < 2 ? -1 : fields[1].indexOf(' ');
        if (space < 0) {
            return;
        }
        String type = fields[1].substring(0, space);
        List<Span> pieces = readPieces(fields[1].substring(space + 1), line);
        if (fields.length > 2 && !fields[2].isEmpty()) {
            requireText(fields[2], pieces, line);
        }
        spans.put(fields[0], pieces);
        Matcher role = ROLE.matcher(type);
        if (role.matches()) {
            annotations.add(new BratFile.Annotation(roleOf(role), type.startsWith(NESTED), pieces));
        }
    }

    private List<Span> readPieces(String offsets, int line) throws MalformedBratException {
        List<Span> pieces = new ArrayList<>();
        for (String piece : offsets.split(";", -1)) {
            Matcher matcher = PIECE.matcher(piece);
            if (!matcher.matches()) {
                throw new MalformedBratException(source, line, "'" + piece + "' is not a pair of offsets");
            }
            int start = Integer.parseInt(matcher.group(1));
            int end = Integer.parseInt(matcher.group(2));
            if (start >= end || end > codePoints.count()) {
                throw new MalformedBratException(
                        source,
                        line,
                        "'" + piece + "' marks nothing in the text of " + codePoints.count() + " characters");
            }
            pieces.addAll(TextLines.cut(new Span(codePoints.toUtf16(start), codePoints.toUtf16(end)), text));
        }
        return pieces;
    }

    /** A line break inside a span ends the text that its line notes, which may be shorter therefore. */
    private void requireText(String noted, List<Span> pieces, int line) throws MalformedBratException {
        String marked = pieces.stream().map(piece -> piece.in(text)).collect(Collectors.joining(" "));
        if (!withoutSpace(marked).startsWith(withoutSpace(noted))) {
            throw new MalformedBratException(
                    source, line, "the text has '" + marked + "' where the line has '" + noted + "'");
        }
    }

    private void readEvent(String[] fields, int line) throws MalformedBratException {
        if (fields.length < 2) {
            return;
        }
        Map<Role, List<Span>> parts = new EnumMap<>(Role.class);
        for (String argument : fields[1].split(" ", -1)) {
            Matcher matcher = ARGUMENT.matcher(argument);
            if (matcher.matches()) {
                parts.computeIfAbsent(roleOf(matcher), role -> new ArrayList<>())
                        .addAll(referred(matcher.group(2), line));
            }
        }
        if (!parts.isEmpty()) {
            events.add(new BratFile.Event(fields[0], fields[1].startsWith(NESTED), parts));
        }
    }

    private List<Span> referred(String id, int line) throws MalformedBratException {
        List<Span> referred = spans.get(id);
        if (referred == null) {
            throw new MalformedBratException(source, line, "there is no " + id);
        }
        return referred;
    }

    private static Role roleOf(Matcher matcher) {
        return Role.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
    }

    private static String withoutSpace(String words) {
        return SPACE.matcher(words).replaceAll("");
    }
}
