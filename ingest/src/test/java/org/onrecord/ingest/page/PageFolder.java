// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The pages of a folder: its files called {@code <id>.html} or {@code <id>.html.gz}. */
final class PageFolder {

    private static final Pattern SUFFIX = Pattern.compile("\\.html?(?:\\.gz)?$");

    private PageFolder() {}

    static List<WebPage> read(Path folder) throws IOException {
        List<WebPage> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (SUFFIX.matcher(name).find()) {
                    pages.add(new WebPage(SUFFIX.matcher(name).replaceFirst(""), bytes(file), null, null));
                }
            }
        }
        return pages;
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
            return plain.readAllBytes();
        }
    }
}
