// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Invented pages in the manner of what news is published with, each as {@code NAME.html} and the text, or the refusal, that
 * is right for it as {@code NAME.txt}.
 */
class PageCasesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void reads(String name) throws Exception {
        byte[] page = Files.readAllBytes(folder().resolve(name + ".html"));
        String expected = Files.readString(folder().resolve(name + ".txt")).strip();

        Extraction extraction = new ArticleExtractor().extract(new WebPage(name, page, null, null));

        assertThat(said(extraction)).isEqualTo(expected);
    }

    private static String said(Extraction extraction) {
        return extraction instanceof Extraction.Article article
                ? article.document().text()
                : "not an article: " + ((Extraction.NotAnArticle) extraction).reason();
    }

    static Stream<String> names() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(folder())) {
            return files
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> file.endsWith(".html"))
                    .map(file -> file.substring(0, file.length() - ".html".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Path folder() throws URISyntaxException {
        URL folder = Objects.requireNonNull(PageCasesTest.class.getResource("cases"), "cases");
        return Path.of(folder.toURI());
    }
}
