// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.onrecord.ingest.unpack.Bytes;

/** What kind of input one is, told by how it begins; its name and the type it was sent with only tip the scales. */
enum Format {
    JSON_LINES,
    JSON,
    CSV,
    FEED,
    PAGE,
    TEXT,
    /** Nothing that holds text: a picture, a PDF, a ZIP archive. */
    BINARY;

    private static final int SNIFFED = 4096;
    private static final Pattern PAGE_START =
            Pattern.compile("(?is)<!doctype\\s+html.*|.*<(html|head|body|article|main)\\b.*");
    private static final Pattern FEED_START = Pattern.compile("(?s)(<\\?xml|<!--|<rss|<feed|<rdf).*");
    private static final Pattern FEED_ROOT =
            Pattern.compile("(?is).*<(rss\\b|rdf:rdf\\b|([\\w]+:)?feed\\b[^>]*atom).*");
    private static final Pattern JSON_START = Pattern.compile("(?s)\\{\\s*[\"}].*|\\[\\s*(\\{|\\[\\s*[\\[{\"]).*");
    private static final Pattern TABLE_NAME = Pattern.compile("(?i).*\\.(csv|tsv)(\\.[a-z0-9]+)?");
    private static final Pattern PAGE_NAME = Pattern.compile("(?i).*\\.x?html?(\\.[a-z0-9]+)?");
    private static final Pattern JSON_NAME = Pattern.compile("(?i).*\\.json(\\.[a-z0-9]+)?");
    private static final Pattern LINES_NAME = Pattern.compile("(?i).*\\.(jsonl|ndjson)(\\.[a-z0-9]+)?");

    /**
     * The format of an input.
     *
     * @param head its first bytes, unpacked
     * @param mapping decides which tables count as exports of articles
     */
    static Format of(byte[] head, Input input, FieldMapping mapping) {
        String start = text(head);
        String media = input.mediaType() == null ? "" : input.mediaType().toLowerCase(Locale.ROOT);
        if (isBinary(head)) {
            return BINARY;
        }
        if (isJson(start, input.name())) {
            return isLines(start, input.name()) ? JSON_LINES : JSON;
        }
        if (FEED_START.matcher(start).matches()
                && FEED_ROOT.matcher(sniffed(start)).matches()) {
            return FEED;
        }
        if (isPage(sniffed(start), input.name(), media)) {
            return PAGE;
        }
        return isTable(start, input.name(), mapping) ? CSV : TEXT;
    }

    /** One character a byte for what is ASCII, without byte order mark, leading white space and the zeros of UTF-16. */
    static String text(byte[] head) {
        String text = new String(head, StandardCharsets.UTF_8);
        String narrow = isUtf16(head) ? new String(head, StandardCharsets.ISO_8859_1).replace("\0", "") : text;
        return narrow.replaceFirst("^(\uFEFF|\u00FF\u00FE|\u00FE\u00FF)", "").stripLeading();
    }

    private static boolean isJson(String start, String name) {
        boolean isNamed = JSON_NAME.matcher(name).matches() && (start.startsWith("[") || start.startsWith("{"));
        return isNamed || JSON_START.matcher(start).matches();
    }

    private static String sniffed(String start) {
        return start.substring(0, Math.min(start.length(), SNIFFED));
    }

    private static boolean isPage(String start, String name, String media) {
        boolean said = media.contains("html") || PAGE_NAME.matcher(name).matches();
        return start.startsWith("<") && (said || PAGE_START.matcher(start).matches());
    }

    /** A first line that is an object of its own; a single line is one as well. */
    private static boolean isLines(String start, String name) {
        if (LINES_NAME.matcher(name).matches()) {
            return true;
        }
        String first = start.lines().findFirst().orElse("").strip();
        return first.startsWith("{") && (first.endsWith("}") || first.length() >= SNIFFED);
    }

    private static boolean isTable(String start, String name, FieldMapping mapping) {
        CsvDialect dialect = CsvDialect.of(start, StandardCharsets.UTF_8);
        return TABLE_NAME.matcher(name).matches()
                || (dialect.columns().size() > 1 && mapping.recognises(dialect.columns()));
    }

    private static boolean isUtf16(byte[] head) {
        return Bytes.startsWith(head, (byte) 0xff, (byte) 0xfe) || Bytes.startsWith(head, (byte) 0xfe, (byte) 0xff);
    }

    private static boolean isBinary(byte[] head) {
        if (isUtf16(head)) {
            return false;
        }
        for (int i = 0; i < Math.min(head.length, SNIFFED); i++) {
            if (head[i] == 0) {
                return true;
            }
        }
        return Bytes.startsWith(head, "%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    /** Latin letters in UTF-16 have a zero in every second byte, and nowhere else. */
    private static boolean isUnmarkedUtf16(byte[] head) {
        int[] zeros = new int[2];
        int sniffed = Math.min(head.length, SNIFFED);
        for (int i = 0; i < sniffed; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        return Math.max(zeros[0], zeros[1]) * 5 > sniffed * 2 && Math.min(zeros[0], zeros[1]) * 50 < sniffed;
    }

    /** What a binary input seems to be, for messages. */
    static String nameOfBinary(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 8), StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF-")) {
            return "a PDF document";
        }
        if (start.startsWith("PK")) {
            return "a ZIP archive or office document";
        }
        if (isUnmarkedUtf16(head)) {
            return "text in UTF-16 without a byte order mark";
        }
        boolean picture = start.startsWith("\u0089PNG") || start.startsWith("\u00ff\u00d8") || start.startsWith("GIF8");
        return picture ? "a picture" : "binary data";
    }
}
