// SPDX-License-Identifier: Apache-2.0
package org.onrecord.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.StringJoiner;
import org.onrecord.format.BratFile;
import org.onrecord.format.MalformedBratException;

/**
 * An annotated gold standard as the published scorer of PolNeAR reads it: from top to bottom, so that an {@code E} line does
 * not see a {@code T} line below it. One file of the corpus has such lines, and figures are only comparable if both read it alike.
 */
public final class GoldFile {

    private GoldFile() {}

    /**
     * Reads a brat file.
     *
     * @param text the text that it annotates
     * @throws MalformedBratException if a line cannot be read, or does not fit the text
     */
    public static BratFile read(Path file, String text) throws IOException, MalformedBratException {
        return BratFile.parse(withoutForwardReferences(Files.readString(file)), file.toString(), text);
    }

    static String withoutForwardReferences(String content) {
        Set<String> seen = new HashSet<>();
        StringJoiner lines = new StringJoiner("\n");
        for (String line : content.split("\n", -1)) {
            String[] fields = line.split("\t", -1);
            seen.add(fields[0]);
            lines.add(line.startsWith("E") && fields.length > 1 ? fields[0] + "\t" + known(fields[1], seen) : line);
        }
        return lines.toString();
    }

    private static String known(String arguments, Set<String> seen) {
        StringJoiner known = new StringJoiner(" ");
        for (String argument : arguments.strip().split(" ", -1)) {
            if (seen.contains(argument.substring(argument.indexOf(':') + 1))) {
                known.add(argument);
            }
        }
        return known.toString();
    }
}
