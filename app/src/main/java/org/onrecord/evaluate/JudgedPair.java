// SPDX-License-Identifier: Apache-2.0
package org.onrecord.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Two statements that a person has judged.
 *
 * @param part of the judged pairs, to be counted by itself
 * @param verdict what the person said of them
 * @param one id of a statement
 * @param other id of the other
 */
record JudgedPair(String part, String verdict, String one, String other) {

    /**
     * The pairs of a file, one a line, its fields separated by tabs.
     *
     * @throws IOException if the file cannot be read, or a line is not as it should be; the message names it
     */
    static List<JudgedPair> read(Path file) throws IOException {
        List<JudgedPair> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] fields = line.split("\t", -1);
            if (fields.length != 4) {
                throw new IOException(file + ":" + (pairs.size() + 1) + ": not four fields: '" + line + "'");
            }
            pairs.add(new JudgedPair(fields[0], fields[1], fields[2], fields[3]));
        }
        return pairs;
    }
}
