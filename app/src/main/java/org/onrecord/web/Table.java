// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Counts in rows and columns: what stands behind a plot.
 *
 * @param title what is counted
 * @param corner what the rows are
 * @param columns names of the columns
 * @param rows in order
 * @param total of how many statements this is a count; one may count in several rows
 * @param address where the same is as CSV
 */
record Table(String title, String corner, List<String> columns, List<Row> rows, long total, String address) {

    /** A row: its name and a count for each column. */
    record Row(String name, List<Long> counts) {

        Row {
            counts = List.copyOf(counts);
        }

        long sum() {
            return counts.stream().mapToLong(Long::longValue).sum();
        }
    }

    Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** What it is known by on its page. */
    String id() {
        return title.toLowerCase(Locale.ROOT).replaceAll("\\W+", "-");
    }

    /** The share of a row in all statements, in percent with one decimal. */
    String share(Row row) {
        return total == 0 ? "" : String.format(Locale.ROOT, "%.1f %%", 100.0 * row.sum() / total);
    }

    /** Comma-separated values after RFC 4180, a row of names first. */
    String csv() {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            List<String> names = new ArrayList<>(List.of(corner));
            names.addAll(columns);
            csv.writeRecord(names);
            for (Row row : rows) {
                List<String> values = new ArrayList<>(List.of(row.name()));
                row.counts().forEach(count -> values.add(count.toString()));
                csv.writeRecord(values);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }
}
