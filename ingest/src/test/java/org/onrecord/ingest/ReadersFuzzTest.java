// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.onrecord.document.Post;
import org.onrecord.document.Publication;
import org.onrecord.ingest.fetch.FetchPolicy;
import org.onrecord.ingest.page.ArticleExtractor;
import org.onrecord.ingest.page.Extraction;
import org.onrecord.ingest.page.HtmlFragment;
import org.onrecord.ingest.page.PageDate;
import org.onrecord.ingest.page.WebPage;
import org.onrecord.ingest.unpack.ContentEncoding;

/**
 * Any bytes at all, to each reader: none fails but with the error that it is allowed. Without more, each target is run over
 * its seeds. {@code JAZZER_FUZZ=1 ./mvnw -pl ingest -am test -Dtest='ReadersFuzzTest#page'} looks for new inputs for five
 * minutes; one target at a time.
 */
class ReadersFuzzTest {

    private static final Limits SMALL = new Limits(1 << 20, 1, 1 << 20, 250);
    private static final SourceOptions OPTIONS =
            new SourceOptions(SMALL, FieldMapping.GUESSED, FetchPolicy.POLITE, Publication.UNKNOWN, Progress.NONE);

    /** Bytes as a web page: always an answer, the same one each time, posts inside the text. */
    @FuzzTest(maxDuration = "5m")
    void page(byte[] bytes) {
        WebPage page = new WebPage("page", bytes, null, "https://news.example/a");
        Extraction first = new ArticleExtractor().extract(page);
        assertThat(new ArticleExtractor().extract(page)).isEqualTo(first);
        if (first instanceof Extraction.Article article) {
            String text = article.document().text();
            assertThat(text).isNotBlank().doesNotContain("\u0000", "\r");
            assertThat(article.document().posts()).extracting(Post::span).allMatch(span -> span.end() <= text.length());
        }
    }

    /** Bytes as a feed: entries, or the error for feeds. */
    @FuzzTest(maxDuration = "5m")
    void feed(byte[] bytes) {
        try {
            for (FeedEntry entry : FeedParser.parse(bytes, null, "https://news.example/feed")) {
                assertThat(entry.key()).isNotBlank();
                HtmlFragment.of(entry.content() == null ? "" : entry.content());
            }
        } catch (FeedParser.MalformedFeedException expected) {
            assertThat(expected).hasMessageStartingWith("not a readable feed");
        }
    }

    /** Bytes as an archive: reading ends, with as many outcomes as there can be records. */
    @FuzzTest(maxDuration = "5m")
    void archive(byte[] bytes) throws IOException {
        assertThat(read(WarcBuilder.join(WarcBuilder.info(), bytes))).hasSizeLessThanOrEqualTo(bytes.length + 1);
    }

    /** Bytes as an archive with each record packed. */
    @FuzzTest(maxDuration = "5m")
    void packedArchive(byte[] bytes) throws IOException {
        assertThat(read(WarcBuilder.join(WarcBuilder.gzip(WarcBuilder.info()), bytes)))
                .hasSizeLessThanOrEqualTo(bytes.length + 1);
    }

    /** Bytes as JSON Lines. */
    @FuzzTest(maxDuration = "5m")
    void lines(byte[] bytes) throws IOException {
        assertThat(read(WarcBuilder.join(ascii("{\"text\": \"He said no.\"}\n"), bytes)))
                .isNotEmpty();
    }

    /** Bytes as one JSON document. */
    @FuzzTest(maxDuration = "5m")
    void json(byte[] bytes) throws IOException {
        assertThat(read(WarcBuilder.join(ascii("[{\"text\": \"He said no.\",\n"), bytes)))
                .isNotEmpty();
    }

    /** Bytes as a table. */
    @FuzzTest(maxDuration = "5m")
    void table(byte[] bytes) throws IOException {
        assertThat(read(WarcBuilder.join(ascii("title,text\nNo,He said no.\n"), bytes)))
                .isNotEmpty();
    }

    /** Bytes as any input, packed or not: at least one outcome of each that is not empty. */
    @FuzzTest(maxDuration = "5m")
    void input(byte[] bytes) throws IOException {
        read(bytes);
    }

    /** Bytes as the body of an HTTP answer, in each encoding. */
    @FuzzTest(maxDuration = "5m")
    void encodedBody(byte[] bytes) {
        for (String encoding : List.of("gzip", "deflate", "br")) {
            try {
                assertThat(ContentEncoding.decode(bytes, encoding, 1 << 16)).hasSizeLessThanOrEqualTo(1 << 16);
            } catch (IOException expected) {
                assertThat(expected).isNotNull();
            }
        }
    }

    /** Text as a date. */
    @FuzzTest(maxDuration = "5m")
    void date(byte[] bytes) {
        PageDate.read(new String(bytes, StandardCharsets.UTF_8));
    }

    private static List<Outcome> read(byte[] bytes) throws IOException {
        return Outcomes.of(OPTIONS, new ByteArrayInputStream(bytes), "-").all();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
