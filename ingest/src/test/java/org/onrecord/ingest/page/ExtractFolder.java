// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.document.Publication;

/**
 * Extracts every page of a folder, to be scored: writes {@code <id>.txt} for each article and {@code publications.tsv} for
 * all of them. {@code ExtractFolder PAGES OUTPUT}.
 */
final class ExtractFolder {

    private ExtractFolder() {}

    public static void main(String[] arguments) throws IOException {
        Path output = Files.createDirectories(Path.of(arguments[1]));
        ArticleExtractor extractor = new ArticleExtractor();
        List<String> publications = new ArrayList<>();
        for (WebPage page : PageFolder.read(Path.of(arguments[0]))) {
            Extraction extraction = extractor.extract(page);
            if (extraction instanceof Extraction.Article article) {
                Files.writeString(
                        output.resolve(page.id() + ".txt"), article.document().text());
                publications.add(row(page.id(), article.document().publication()));
            } else if (extraction instanceof Extraction.NotAnArticle none) {
                publications.add(page.id() + "\t" + none.reason() + ": " + none.detail());
            }
        }
        Files.write(output.resolve("publications.tsv"), publications);
    }

    private static String row(String id, Publication publication) {
        return Stream.of(
                        id,
                        publication.title(),
                        publication.published(),
                        publication.modified(),
                        publication.byline(),
                        publication.outlet(),
                        publication.language(),
                        publication.dateline(),
                        publication.url())
                .map(value -> Objects.toString(value, ""))
                .collect(Collectors.joining("\t"));
    }
}
