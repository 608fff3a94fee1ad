// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What must be known of a record's header to find the record's end (ISO 28500).
 *
 * @param length bytes of the header, the empty line included
 * @param blockLength bytes that it says follow
 * @param type the kind of record
 */
record WarcHeader(int length, long blockLength, String type) {

    private static final int LONGEST = 1 << 16;
    private static final Pattern BLOCK_LENGTH = Pattern.compile("(?im)^Content-Length:[ \\t]*(\\d{1,18})[ \\t]*\\r?$");
    private static final Pattern TYPE = Pattern.compile("(?im)^WARC-Type:[ \\t]*([a-z]+)[ \\t]*\\r?$");

    /** The header is not one. */
    static final class MalformedException extends Exception {

        @java.io.Serial
        private static final long serialVersionUID = 1;

        MalformedException(String problem) {
            super(problem);
        }
    }

    /** Reads a header, and nothing beyond it. */
    static WarcHeader read(InputStream in) throws IOException, MalformedException {
        String header = text(in);
        Matcher length = BLOCK_LENGTH.matcher(header);
        Matcher type = TYPE.matcher(header);
        if (!header.startsWith("WARC/")) {
            throw new MalformedException("no WARC record starts here");
        }
        if (!length.find() || !type.find()) {
            throw new MalformedException("its header has no length or no type");
        }
        return new WarcHeader(header.length(), Long.parseLong(length.group(1)), type.group(1));
    }

    boolean isResponse() {
        return type.equalsIgnoreCase("response");
    }

    /** One character a byte. */
    private static String text(InputStream in) throws IOException, MalformedException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        int lineLength = 0;
        for (int value = in.read(); value >= 0; value = in.read()) {
            header.write(value);
            if (value == '\n' && lineLength == 0) {
                return header.toString(StandardCharsets.ISO_8859_1);
            }
            lineLength = value == '\n' ? 0 : value == '\r' ? lineLength : lineLength + 1;
            if (header.size() > LONGEST) {
                throw new MalformedException("its header does not end");
            }
        }
        throw new MalformedException(header.size() == 0 ? "it is empty" : "its header is cut short");
    }
}
