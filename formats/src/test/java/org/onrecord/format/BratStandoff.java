// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.document.CodePoints;

/** Holds an annotation file to the rules of brat's stand-off format, https://brat.nlplab.org/standoff.html, by itself. */
final class BratStandoff {

    private static final Pattern TEXT_BOUND =
            Pattern.compile("(T\\d+)\t([\\w-]+) (\\d+ \\d+(?:;\\d+ \\d+)*)\t([^\t\r\n]*)");
    private static final Pattern EVENT = Pattern.compile("(E\\d+)\t([\\w-]+):(T\\d+)((?: [\\w-]+:[TE]\\d+)*)");

    private final String text;
    private final CodePoints codePoints;
    private final Map<String, String> types = new HashMap<>();

    private BratStandoff(String text) {
        this.text = text;
        this.codePoints = CodePoints.of(text);
    }

    /** Fails where a line breaks a rule; gives the lines. */
    static List<String> validated(String annotations, String text) {
        assertThat(annotations).endsWith("\n").doesNotContain("\r");
        List<String> lines = annotations.lines().toList();
        BratStandoff standoff = new BratStandoff(text);
        lines.stream().filter(line -> line.startsWith("T")).forEach(standoff::textBound);
        lines.stream().filter(line -> !line.startsWith("T")).forEach(standoff::event);
        return lines;
    }

    private void textBound(String line) {
        Matcher parts = matched(TEXT_BOUND, line);
        assertThat(types.put(parts.group(1), parts.group(2)))
                .as("used twice: " + line)
                .isNull();
        List<String> pieces = new ArrayList<>();
        int last = -1;
        for (String offsets : parts.group(3).split(";", -1)) {
            int start = Integer.parseInt(offsets.substring(0, offsets.indexOf(' ')));
            int end = Integer.parseInt(offsets.substring(offsets.indexOf(' ') + 1));
            assertThat(start).as("pieces in order, none empty: " + line).isGreaterThan(last);
            assertThat(end).as(line).isGreaterThan(start);
            pieces.add(text.substring(codePoints.toUtf16(start), codePoints.toUtf16(end)));
            last = end;
        }
        assertThat(String.join(" ", pieces))
                .as("the text at the offsets: " + line)
                .isEqualTo(parts.group(4));
    }

    private void event(String line) {
        Matcher parts = matched(EVENT, line);
        assertThat(types.put(parts.group(1), parts.group(2)))
                .as("used twice: " + line)
                .isNull();
        assertThat(types.get(parts.group(3)))
                .as("the trigger is of the event's type: " + line)
                .isEqualTo(parts.group(2));
        Map<String, String> arguments = Stream.of(parts.group(4).strip().split(" ", -1))
                .collect(Collectors.toMap(
                        argument -> argument.split(":", -1)[0], argument -> argument.split(":", -1)[1]));
        assertThat(types)
                .as("what it names is there: " + line)
                .containsKeys(arguments.values().toArray(String[]::new));
    }

    private static Matcher matched(Pattern pattern, String line) {
        Matcher parts = pattern.matcher(line);
        assertThat(parts.matches()).as(line).isTrue();
        return parts;
    }
}
