// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.document.Document;
import org.onrecord.document.Post;

class ArticleExtractorTest {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en-GB"><head>
            <title>Ferry will cost more, clerk says | Ostvik Courier</title>
            <meta property="og:site_name" content="Ostvik Courier">
            <meta property="og:title" content="Ferry will cost more, clerk says">
            <meta property="og:description" content="The harbour board heard on Monday what the boat will cost.">
            <meta property="article:published_time" content="2031-03-04T09:30:00+01:00">
            <meta name="author" content="By Tove Lind">
            <link rel="canonical" href="/news/ferry-cost?page=1#top">
            </head><body class="has-sidebar comments-open">
            <header><a href="/">Ostvik Courier</a></header>
            <nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>
            <div class="sidebar"><h3>Most read</h3><p>A whale was seen near the old pier, and then another one, and the whole town came to look at them.</p></div>
            <main><h1>Ferry will cost more, clerk says</h1>
            <p class="standfirst">The harbour board heard on Monday what the boat will cost.</p>
            <div class="byline">By Tove Lind</div><time datetime="2031-03-04T09:30:00+01:00">4 March 2031</time>
            <figure><img src="f.jpg"><figcaption>The old ferry. Photo: Nils Ek/Courier</figcaption></figure>
            <div class="article-body">
            <p>OSTVIK — The new ferry will cost the town nine million crowns, its clerk, <a href="/x">Ada <b>Birk</b></a>, told the harbour board on Monday.</p>
            <p>&ldquo;We knew that it would be dear,&rdquo; she said, <em>&ldquo;but not <strong>this</strong> dear. Subscribe to that view or do not.&rdquo;</p>
            <div class="advert">Advertisement</div>
            <p><a href="/y">Related: Why the old ferry had to go</a></p>
            <h2>What the board wants</h2>
            <ul><li>a smaller boat,</li><li>a later date, and</li><li>money from the county.</li></ul>
            <blockquote class="twitter-tweet"><p lang="en">I will vote against it. It is too much money.</p>&mdash; Olle Strand (@ollestrand) <a href="https://twitter.example/ollestrand/status/1">March 3, 2031</a></blockquote>
            <p>The board meets again in a week.</p>
            <div class="newsletter-signup"><p>Get our morning letter, with all that matters in Ostvik, in your inbox every day before eight.</p></div>
            <p>Sign up for our newsletter <a href="/n">here</a>.</p>
            </div></main>
            <section id="comments"><p>I have said for many years that this would happen, and nobody would listen to me, and now look at it all.</p></section>
            <footer><p>Copyright 2031 Ostvik Courier. All rights reserved.</p></footer>
            </body></html>
            """;

    @Test
    void keeps_the_article_and_nothing_else() {
        assertThat(read(PAGE).text()).isEqualTo("""
                OSTVIK — The new ferry will cost the town nine million crowns, its clerk, Ada Birk, told the harbour board on Monday.

                “We knew that it would be dear,” she said, “but not this dear. Subscribe to that view or do not.”

                What the board wants

                a smaller boat,

                a later date, and

                money from the county.

                I will vote against it. It is too much money.
                — Olle Strand (@ollestrand) March 3, 2031

                The board meets again in a week.""");
    }

    @Test
    void says_what_is_known_of_the_publication() {
        var publication = read(PAGE).publication();
        assertThat(publication.title()).isEqualTo("Ferry will cost more, clerk says");
        assertThat(publication.outlet()).isEqualTo("Ostvik Courier");
        assertThat(publication.byline()).isEqualTo("Tove Lind");
        assertThat(publication.published()).hasToString("2031-03-04T09:30:00+01:00");
        assertThat(publication.language()).isEqualTo("en-GB");
        assertThat(publication.url()).isEqualTo("https://courier.example/news/ferry-cost?page=1");
    }

    @Test
    void is_known_by_its_canonical_address() {
        assertThat(read(PAGE).id()).isEqualTo("https://courier.example/news/ferry-cost?page=1");
    }

    @Test
    void is_known_by_its_file_where_no_address_is_known() {
        assertThat(document(new ArticleExtractor().extract(new WebPage("a/b.html", utf8(PAGE), null, null)))
                        .id())
                .isEqualTo("a/b.html");
    }

    @Test
    void says_where_the_post_stands() {
        Document document = read(PAGE);
        Post post = document.posts().get(0);
        assertThat(document.posts()).hasSize(1);
        assertThat(post.author()).isEqualTo("Olle Strand");
        assertThat(post.handle()).isEqualTo("@ollestrand");
        assertThat(post.date()).isEqualTo(LocalDate.of(2031, 3, 3));
        assertThat(post.url()).isEqualTo("https://twitter.example/ollestrand/status/1");
        assertThat(post.span().in(document.text()))
                .isEqualTo("I will vote against it. It is too much money.\n— Olle Strand (@ollestrand) March 3, 2031");
    }

    @Test
    void gives_the_same_text_for_the_same_bytes() {
        Extraction.Article first = (Extraction.Article) extract(PAGE);
        Extraction.Article second = (Extraction.Article) extract(PAGE);
        assertThat(second).isEqualTo(first);
        assertThat(first.document().textHash())
                .hasSize(64)
                .isEqualTo(second.document().textHash());
    }

    @Test
    void gives_the_same_text_with_other_line_ends() {
        assertThat(read(PAGE.replace("\n", "\r\n")).text()).isEqualTo(read(PAGE).text());
    }

    @Test
    void takes_a_front_page_for_none() {
        StringBuilder page = new StringBuilder("<html><body>");
        for (int i = 2; i < 14; i++) {
            page.append("<div class=t><h3><a href=/a>")
                    .append(i)
                    .append(" whales near the pier</a></h3><p>The whole town came to see all ")
                    .append(i)
                    .append(" of them, and some people fell into the water.</p></div>");
        }
        assertThat(reason(page.toString())).isEqualTo(Extraction.Reason.LISTING);
    }

    @Test
    void takes_an_error_page_for_none() {
        assertThat(reason("<html><title>404</title><body><h1>Not found</h1><p>This page is gone.</p>"))
                .isEqualTo(Extraction.Reason.TOO_SHORT);
    }

    @Test
    void takes_other_formats_for_none() {
        assertThat(List.of(reason("%PDF-1.7 ..."), reason("Just words, no markup.")))
                .containsOnly(Extraction.Reason.NOT_HTML);
    }

    private static Document read(String html) {
        return document(extract(html));
    }

    private static Document document(Extraction extraction) {
        return ((Extraction.Article) extraction).document();
    }

    private static Extraction.Reason reason(String html) {
        return ((Extraction.NotAnArticle) extract(html)).reason();
    }

    private static Extraction extract(String html) {
        return new ArticleExtractor()
                .extract(new WebPage("page", utf8(html), "utf-8", "https://courier.example/news/ferry-cost"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
