// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jsoup.Jsoup;

/** Pages a second on one thread, beside decoding and parsing alone. {@code ExtractionSpeed PAGES}. */
final class ExtractionSpeed {

    private static final int ROUNDS = 5;

    private ExtractionSpeed() {}

    public static void main(String[] arguments) throws IOException {
        List<WebPage> pages = PageFolder.read(Path.of(arguments[0]));
        ArticleExtractor extractor = new ArticleExtractor();
        for (int round = 1; round <= ROUNDS; round++) {
            double parsed = perSecond(
                    pages,
                    page -> Jsoup.parse(PageDecoder.decode(page.bytes(), null)).childNodeSize());
            double extracted = perSecond(pages, page -> extractor.extract(page).hashCode());
            System.out.printf("round %d: parsed %.0f, extracted %.0f pages/s%n", round, parsed, extracted);
        }
    }

    private static double perSecond(List<WebPage> pages, ToIntFunction<WebPage> work) {
        long start = System.nanoTime();
        int sum = 0;
        for (WebPage page : pages) {
            sum += work.applyAsInt(page);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return sum == Integer.MIN_VALUE ? 0 : pages.size() / seconds;
    }
}
