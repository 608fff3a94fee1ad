// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Makes a web archive of any size out of a few pages, to measure the reading of archives: each record packed on its own, each
 * page under an address of its own and in words of its own, every 97th record damaged in one of four ways. {@code
 * ArchiveOfPages PAGES RECORDS ARCHIVE}; where the damaged records begin stands in {@code ARCHIVE.damaged}.
 */
final class ArchiveOfPages {

    private static final int DAMAGED = 97;

    private final List<String> pages = new ArrayList<>();

    private ArchiveOfPages(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                    pages.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path archive = Path.of(arguments[2]);
        new ArchiveOfPages(Path.of(arguments[0])).write(Integer.parseInt(arguments[1]), archive);
    }

    private void write(int records, Path archive) throws IOException {
        List<String> damaged = new ArrayList<>();
        long offset = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(archive))) {
            for (int i = 0; i < records; i++) {
                if (i % DAMAGED == DAMAGED - 1) {
                    damaged.add(String.valueOf(offset));
                }
                byte[] record = i % DAMAGED == DAMAGED - 1 ? damaged(i) : packed(record(i, 0));
                out.write(record);
                offset += record.length;
            }
        }
        Files.write(archive.resolveSibling(archive.getFileName() + ".damaged"), damaged);
    }

    private byte[] damaged(int number) throws IOException {
        byte[] record = packed(record(number, 0));
        switch (number / DAMAGED % 4) {
            case 0 -> record[record.length / 2] ^= 0x55;
            case 1 -> record = Arrays.copyOf(record, record.length / 3);
            case 2 -> record = packed(record(number, 1_000));
            default -> record = packed("WARC/1.0\r\nno header, and no length\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        }
        return record;
    }

    private byte[] record(int number, int lie) {
        String page = pages.get(number % pages.size()).replace(" and ", " and " + number + " ");
        return WarcBuilder.response(
                "https://site" + number + ".example/" + number, "200 OK", "text/html; charset=utf-8", page, lie);
    }

    private static byte[] packed(byte[] record) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed) {
            {
                def.setLevel(1);
            }
        }) {
            out.write(record);
        }
        return packed.toByteArray();
    }
}
