// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads exports in CSV (RFC 4180) and its relatives with tabs, semicolons and bars. Holds one row at a time. */
final class CsvReader {

    /** Stands for bytes that are not of the encoding; no text holds it, since it is no character. */
    private static final String BROKEN = "\uFFFF";

    private final RowReader rows;
    private final Limits limits;

    CsvReader(RowReader rows, Limits limits) {
        this.rows = rows;
        this.limits = limits;
    }

    /**
     * Reads rows under a header. A row that is too large or has an open quotation mark ends the reading, since nobody knows
     * where the next one begins.
     */
    void read(Input input, CsvDialect dialect, Sink sink) throws IOException {
        long line = 1;
        try (CloseableIterator<NamedCsvRecord> records = open(input, dialect)) {
            while (records.hasNext()) {
                NamedCsvRecord record = records.next();
                line = record.getStartingLineNumber();
                sink.take(read(record, input.place().atLine(line)));
            }
        } catch (CsvParseException | UncheckedIOException malformed) {
            Throwable cause = malformed.getCause() == null ? malformed : malformed.getCause();
            sink.take(Skips.error(
                    input.place().atLine(line), "the rows after this line cannot be read: " + cause.getMessage()));
        }
    }

    private Outcome read(NamedCsvRecord record, Place place) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(record.getFieldCount(), record.getHeader().size()); i++) {
            values.putIfAbsent(record.getHeader().get(i), record.getField(i));
        }
        return values.values().stream().anyMatch(value -> value.contains(BROKEN))
                ? Skips.error(place, "not valid text in the encoding of this file")
                : rows.read(Row.of(values), place);
    }

    private CloseableIterator<NamedCsvRecord> open(Input input, CsvDialect dialect) {
        return de.siegmar.fastcsv.reader.CsvReader.builder()
                .fieldSeparator(dialect.separator())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(limits.documentBytes())
                .ofNamedCsvRecord(decoded(input, dialect.charset()))
                .iterator();
    }

    private static Reader decoded(Input input, Charset charset) {
        return new InputStreamReader(
                input.stream(),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(BROKEN));
    }
}
