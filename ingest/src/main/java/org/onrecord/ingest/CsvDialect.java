// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a table is written.
 *
 * @param separator what stands between two fields
 * @param charset its encoding
 * @param columns the names in its first line
 */
record CsvDialect(char separator, Charset charset, List<String> columns) {

    private static final List<Character> SEPARATORS = List.of(',', '\t', ';', '|');

    CsvDialect {
        columns = List.copyOf(columns);
    }

    /** The dialect in which the first line of a text has the most columns. */
    static CsvDialect of(String start, Charset charset) {
        String header = start.lines().findFirst().orElse("");
        return SEPARATORS.stream()
                .map(separator -> new CsvDialect(separator, charset, columns(header, separator)))
                .max(Comparator.comparingInt(dialect -> dialect.columns().size()))
                .orElseThrow();
    }

    private static List<String> columns(String header, char separator) {
        List<String> columns = new ArrayList<>();
        Stream.of(header.split(Pattern.quote(String.valueOf(separator)), -1))
                .map(column -> column.strip().replaceAll("^\"|\"$", ""))
                .forEach(columns::add);
        return columns;
    }
}
