// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.unpack.Bytes;
import org.onrecord.ingest.unpack.Lines;
import org.onrecord.ingest.unpack.TooLargeException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads exports in JSON: one object a line, or one object or list over many lines. Holds one object at a time. */
final class JsonReader {

    private static final int DEEPEST = 200;
    private static final int LONGEST_DETAIL = 200;
    private static final Pattern SETTING = Pattern.compile(",? from `[^`]*`");

    private final RowReader rows;
    private final Limits limits;
    private final JsonFactory json;

    JsonReader(RowReader rows, Limits limits) {
        this.rows = rows;
        this.limits = limits;
        this.json = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(limits.documentBytes())
                        .build())
                .build();
    }

    /** Reads JSON Lines; a bad line spoils itself only. */
    void readLines(Input input, Sink sink) throws IOException {
        Lines lines = new Lines(input.stream(), limits.documentBytes());
        for (long number = 1; ; number++) {
            Place place = input.place().atLine(number);
            try {
                byte[] line = lines.next();
                if (line == null) {
                    return;
                }
                if (!isBlank(line)) {
                    readLine(line, place, sink);
                }
            } catch (TooLargeException tooLong) {
                sink.take(Skips.error(place, tooLong));
            }
        }
    }

    private void readLine(byte[] line, Place place, Sink sink) throws IOException {
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                sink.take(Skips.error(place, "not a JSON object"));
                return;
            }
            JsonRow.Found found = JsonRow.read(parser);
            if (parser.nextToken() == null) {
                take(found, place, sink);
            } else {
                sink.take(Skips.error(place, "more than one JSON object"));
            }
        } catch (JacksonException malformed) {
            sink.take(Skips.error(place, problem(malformed)));
        } catch (JsonRow.TooManyValuesException tooMany) {
            sink.take(Skips.error(place, tooMany));
        }
    }

    /** The object itself if it has a text, else the documents in its list. */
    private void take(JsonRow.Found found, Place place, Sink sink) throws IOException {
        if (found.documents().isEmpty() || rows.hasText(found.row())) {
            sink.take(rows.read(found.row(), place));
            return;
        }
        for (int i = 0; i < found.documents().size(); i++) {
            sink.take(rows.read(found.documents().get(i), place.atEntry(i + 1)));
        }
    }

    /** Reads objects that follow each other or stand in a list; what is behind a fault in the notation is lost. */
    void readDocument(Input input, Sink sink) throws IOException {
        Allowance allowance = new Allowance(input.stream(), limits.documentBytes());
        long number = 0;
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), allowance)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    number++;
                    allowance.renew();
                    take(JsonRow.read(parser), input.place().atEntry(number), sink);
                }
            }
            if (number == 0) {
                sink.take(Skips.notAnArticle(input.place(), "JSON that holds no object"));
            }
        } catch (JacksonException malformed) {
            sink.take(Skips.error(at(number, input), problem(malformed)));
        } catch (JsonRow.TooManyValuesException tooMany) {
            sink.take(Skips.error(at(number, input), tooMany));
        }
    }

    /** The object of that number; before the first, the input as a whole is bad. */
    private static Place at(long number, Input input) {
        return number == 0 ? input.place() : input.place().atEntry(number);
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    /** The library's messages quote the input and describe its own settings; the first sentence is what helps. */
    private static String problem(JacksonException malformed) {
        if (malformed.getCause() instanceof TooLargeException tooLarge) {
            return String.valueOf(tooLarge.getMessage());
        }
        @Nullable String message = malformed.getOriginalMessage();
        String first = message == null ? "" : message.split("\n", 2)[0];
        String plain = SETTING.matcher(first).replaceAll("");
        return "not valid JSON: " + plain.substring(0, Math.min(plain.length(), LONGEST_DETAIL));
    }

    /** Lets each object of a long list have so many bytes. */
    private static final class Allowance extends FilterInputStream {

        private final int limit;
        private long left;

        Allowance(InputStream in, int limit) {
            super(in);
            this.limit = limit;
            this.left = limit;
        }

        void renew() {
            left = limit;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            spend(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            spend(Math.max(read, 0));
            return read;
        }

        private void spend(int bytes) throws TooLargeException {
            left -= bytes;
            if (left < 0) {
                throw new TooLargeException("larger than " + Bytes.size(limit));
            }
        }
    }
}
