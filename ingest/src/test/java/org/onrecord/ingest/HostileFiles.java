// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/**
 * Writes inputs of each kind that was made to exhaust a reader, or broke on its way, to try the program as a process.
 * {@code HostileFiles FOLDER}.
 */
final class HostileFiles {

    private static final int MEGABYTE = 1 << 20;
    private static final String PARAGRAPH =
            "<p>The harbour board of Ostvik met on Monday to hear what the new ferry would cost the town, its clerk said.</p>\n";
    private static final String ARTICLE = "<article><h1>A ferry for Ostvik</h1>" + PARAGRAPH.repeat(4) + "</article>";
    private static final String LINE = "{\"text\": \"The ferry is late, the harbour master of Ostvik said.\"}\n";
    private static final String TEXT = "The ferry is late, the harbour master of Ostvik said on Monday.\n\n";

    private final Path folder;

    private HostileFiles(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        HostileFiles files = new HostileFiles(Files.createDirectories(Path.of(arguments[0])));
        files.packed();
        files.pages();
        files.texts();
        files.exports();
        files.feeds();
        files.archives();
    }

    private interface Packing {
        OutputStream around(OutputStream out) throws IOException;
    }

    private void packed() throws IOException {
        Packing xz = out -> new XZOutputStream(out, new LZMA2Options(1));
        bomb("bomb.gz", GZIPOutputStream::new);
        bomb("bomb.zst", ZstdOutputStream::new);
        bomb("bomb.bz2", BZip2CompressorOutputStream::new);
        bomb("bomb.xz", xz);
        byte[] bomb = Files.readAllBytes(folder.resolve("bomb.gz"));
        write("bomb-in-gzip-in-gzip.gz", WarcBuilder.gzip(WarcBuilder.gzip(bomb)));
        write("packed-six-times.gz", sixTimes(TEXT.getBytes(StandardCharsets.UTF_8)));
        pack("bomb-of-lines.jsonl.gz", GZIPOutputStream::new, new Flood("", LINE, 1024L * MEGABYTE, ""));
        pack("bomb-of-tags.html.gz", GZIPOutputStream::new, new Flood("<html>", "<div>", 1024L * MEGABYTE, ""));
        cut("truncated.txt.gz", GZIPOutputStream::new);
        cut("truncated.txt.zst", ZstdOutputStream::new);
        cut("truncated.txt.bz2", BZip2CompressorOutputStream::new);
        cut("truncated.txt.xz", xz);
    }

    private void bomb(String name, Packing packing) throws IOException {
        pack(name, packing, new Flood("", "a", 1024L * MEGABYTE, ""));
    }

    private static byte[] sixTimes(byte[] bytes) throws IOException {
        byte[] packed = bytes;
        for (int i = 0; i < 6; i++) {
            packed = WarcBuilder.gzip(packed);
        }
        return packed;
    }

    private void cut(String name, Packing packing) throws IOException {
        byte[] noise = new byte[MEGABYTE];
        new Random(5).nextBytes(noise);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = packing.around(packed)) {
            out.write(TEXT.repeat(50_000).getBytes(StandardCharsets.UTF_8));
            out.write(noise);
        }
        write(name, Arrays.copyOf(packed.toByteArray(), packed.size() / 2));
    }

    private void pages() throws IOException {
        flood("deep.html", "<html><body>", "<div>", 15 * MEGABYTE, ARTICLE);
        flood("deep-inline.html", "<html><body>", "<b>", 15 * MEGABYTE, ARTICLE);
        flood("deep-tables.html", "<html><body>", "<table>", 4 * MEGABYTE, ARTICLE);
        flood("tags.html", "<html><body>" + ARTICLE, "<i></i><br>", 15 * MEGABYTE, "");
        flood("paragraphs.html", "<html><body><article>", PARAGRAPH, 15 * MEGABYTE, "");
        flood("attributes.html", "<html><body><div", " a=\"b\"", 12 * MEGABYTE, ">" + ARTICLE);
        write("many-attributes.html", "<html><body><div" + attributes() + ">" + ARTICLE);
        flood("attribute.html", "<html><body><div class=\"", "related ", 12 * MEGABYTE, "\">" + ARTICLE);
        flood("word.html", "<html><body>" + ARTICLE + "<p>", "a", 12 * MEGABYTE, "");
        flood("json-ld.html", "<html><script type=application/ld+json>", "[", 12 * MEGABYTE, "</script>" + ARTICLE);
        flood("large.html", "<html><body>" + ARTICLE, PARAGRAPH, 200L * MEGABYTE, "");
    }

    private static String attributes() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 800_000; i++) {
            attributes.append(" a").append(i).append("=\"1\"");
        }
        return attributes.toString();
    }

    private void texts() throws IOException {
        byte[] noise = new byte[4 * MEGABYTE];
        new Random(3).nextBytes(noise);
        write("binary.bin", noise);
        write("empty.txt", "");
        write("blank.txt", " \n\n \n");
        write("broken-utf-8.txt", (TEXT.repeat(20) + "Café, caf").getBytes(StandardCharsets.ISO_8859_1));
        write("utf-16le-without-mark.txt", TEXT.repeat(20).getBytes(StandardCharsets.UTF_16LE));
        write("utf-16be-without-mark.txt", TEXT.repeat(20).getBytes(StandardCharsets.UTF_16BE));
        flood("line.txt", "The ", "a", 200L * MEGABYTE, "");
        flood("word.txt", "The ferry ", "a", 12 * MEGABYTE, " is late.");
        flood("long.txt", "", TEXT, 15 * MEGABYTE, "");
        flood("quotation-marks.txt", TEXT, "“", MEGABYTE, "");
        flood("one-sentence.txt", "He said that ", "the ferry and ", MEGABYTE, "is late.");
        flood("line-ends.txt", TEXT, "\n", 15 * MEGABYTE, "");
    }

    private void exports() throws IOException {
        flood("line.jsonl", LINE + "{\"text\": \"", "a", 200L * MEGABYTE, "\"}\n" + LINE.replace("late", "gone"));
        flood("deep.json", "", "[", 4 * MEGABYTE, "");
        flood("deep-objects.json", "", "{\"a\":", 4 * MEGABYTE, "");
        flood("deep-line.jsonl", LINE + "{\"a\": ", "[", 4 * MEGABYTE, "\n" + LINE.replace("late", "gone"));
        flood("fields.json", "{\"text\": \"a\"", ",\"b\":1", 12 * MEGABYTE, "}");
        flood("keys.json", "{", "\"a", 12 * MEGABYTE, "");
        flood("endless-object.json", "[" + LINE + ",{\"b\": [", "1,", 200L * MEGABYTE, "]}]");
        write("broken-utf-8.jsonl", (LINE + "{\"text\": \"caf\u00e9\"}\n").getBytes(StandardCharsets.ISO_8859_1));
        flood("open-quotation-mark.csv", "title,text\nOne,He said no.\nTwo,\"", "a,b\n", 50L * MEGABYTE, "");
        flood("columns.csv", "title,text", ",a", 12 * MEGABYTE, "\nOne,He said no.\n");
    }

    private void feeds() throws IOException {
        StringBuilder entities = new StringBuilder("<!ENTITY a0 \"aaaaaaaaaa\">");
        for (int i = 1; i < 12; i++) {
            entities.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
        }
        write("entities.xml", feed(entities.toString(), "&a11;"));
        write("outside-entity.xml", feed("<!ENTITY a SYSTEM \"file:///etc/hostname\">", "&a;"));
        flood("deep.xml", "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel>", "<a>", 12 * MEGABYTE, "");
        flood(
                "items.xml",
                "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel>",
                "<item/>",
                12 * MEGABYTE,
                "</channel></rss>");
        flood("attributes.xml", "<?xml version=\"1.0\"?><rss version=\"2.0\"", " a='b'", 12 * MEGABYTE, "></rss>");
    }

    private static String feed(String entities, String title) {
        return "<?xml version=\"1.0\"?><!DOCTYPE rss [" + entities + "]><rss version=\"2.0\"><channel><title>" + title
                + "</title><link>http://news.example/</link><description>d</description></channel></rss>";
    }

    private void archives() throws IOException {
        byte[] page = WarcBuilder.response("https://news.example/1", "<html><body>" + ARTICLE + "</body></html>");
        byte[] shorter = lying(-20);
        byte[] longer = lying(1 << 30);
        write("lying-lengths.warc", WarcBuilder.join(WarcBuilder.info(), shorter, longer, page));
        write(
                "lying-lengths.warc.gz",
                WarcBuilder.join(
                        WarcBuilder.gzip(WarcBuilder.info()),
                        WarcBuilder.gzip(shorter),
                        WarcBuilder.gzip(longer),
                        WarcBuilder.gzip(page)));
        flood("endless-header.warc", "WARC/1.0\r\nX-Long: ", "a", 200L * MEGABYTE, "\r\n\r\n");
        flood(
                "beginnings.warc",
                "",
                "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9999999999\r\n\r\n\n",
                4 * MEGABYTE,
                "");
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bomb)) {
            new Flood("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 999999999\r\n\r\n", "a", 1024L * MEGABYTE, "")
                    .transferTo(out);
        }
        write(
                "bomb-for-a-record.warc.gz",
                WarcBuilder.join(WarcBuilder.gzip(WarcBuilder.info()), bomb.toByteArray(), WarcBuilder.gzip(page)));
    }

    private static byte[] lying(int lie) {
        return WarcBuilder.response("https://news.example/0", "200 OK", "text/html", "<html>" + ARTICLE, lie);
    }

    private void flood(String name, String before, String pattern, long bytes, String after) throws IOException {
        pack(name, out -> out, new Flood(before, pattern, bytes, after));
    }

    private void pack(String name, Packing packing, InputStream content) throws IOException {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)));
                OutputStream out = packing.around(file)) {
            content.transferTo(out);
        }
    }

    private void write(String name, String content) throws IOException {
        write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] content) throws IOException {
        pack(name, out -> out, new ByteArrayInputStream(content));
    }
}
