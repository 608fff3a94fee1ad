// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that were made to break a reader, or broke on their way: each ends in an answer, and soon. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostilePagesTest {

    private static final String PARAGRAPH =
            "<p>The harbour board of Ostvik met on Monday to hear what the new ferry would cost the town, its clerk said.</p>";
    private static final String MARKUP = "<>/\"'= \u0000&;!-a";
    private static final String ARTICLE = "<article>" + PARAGRAPH.repeat(4) + "</article>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<",
                "<html",
                "<html><body></body></html>",
                "<body",
                "<!--",
                "<p>",
                "\u0000",
                "&#x0;",
                "<![CDATA["
            })
    void says_that_there_is_nothing(String html) {
        assertThat(extract(html)).isInstanceOf(Extraction.NotAnArticle.class);
    }

    @Test
    void reads_a_page_without_head_or_body() {
        assertThat(text(PARAGRAPH.repeat(4))).contains("the new ferry would cost");
    }

    @Test
    void reads_a_frameset_as_nothing() {
        assertThat(extract("<html><frameset><frame src=a><frame src=b></frameset></html>"))
                .isInstanceOf(Extraction.NotAnArticle.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"div", "b", "a", "table", "ul", "blockquote", "font", "x-y", "svg", "form"})
    void survives_deep_nesting(String tag) {
        assertThat(extract(("<" + tag + ">").repeat(90_000) + ARTICLE)).isNotNull();
    }

    @Test
    void reads_the_article_under_very_many_tags() {
        assertThat(text(ARTICLE + "<i></i>".repeat(45_000) + "<br>".repeat(45_000)))
                .contains("the new ferry");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<table>", "<i></i>", "<p>A line."})
    void refuses_a_million_tags(String tag) {
        assertThat(extract(ARTICLE + tag.repeat(1_000_000)))
                .isInstanceOfSatisfying(Extraction.NotAnArticle.class, none -> {
                    assertThat(none.reason()).isEqualTo(Extraction.Reason.TOO_LARGE);
                    assertThat(none.detail()).isEqualTo("1000005 elements, more than 100000");
                });
    }

    @Test
    void survives_very_many_paragraphs() {
        assertThat(extract("<article>" + "<p>A short line of text.</p>".repeat(90_000) + "</article>"))
                .isNotNull();
    }

    @Test
    void survives_endless_attributes() {
        StringBuilder tag = new StringBuilder("<div");
        for (int i = 0; i < 300_000; i++) {
            tag.append(" a").append(i).append("=\"1\"");
        }
        assertThat(text(tag + ">" + ARTICLE)).contains("the new ferry");
    }

    @Test
    void survives_one_endless_attribute() {
        assertThat(text("<div class=\"" + "related ".repeat(500_000) + "\">" + ARTICLE + "</div>"))
                .contains("the new ferry");
    }

    @Test
    void survives_an_endless_style() {
        assertThat(text("<div style=\"" + "a:b;".repeat(1_000_000) + "\">" + ARTICLE + "</div>"))
                .contains("the new ferry");
    }

    @Test
    void survives_an_endless_word() {
        assertThat(text(ARTICLE + "<p>" + "a".repeat(4_000_000) + "</p>")).contains("the new ferry");
    }

    @Test
    void survives_an_endless_title() {
        assertThat(text("<title>" + "- | ".repeat(500_000) + "</title>" + ARTICLE))
                .contains("the new ferry");
    }

    @Test
    void survives_meta_elements_without_number() {
        assertThat(text("<meta name=author content='by by by'>".repeat(90_000) + ARTICLE))
                .contains("the new ferry");
    }

    @Test
    void survives_deep_json() {
        String json = "{\"@graph\":[".repeat(100_000);
        assertThat(text("<script type=application/ld+json>" + json + "</script>" + ARTICLE))
                .contains("the new ferry");
    }

    @Test
    void survives_many_json_objects() {
        String json = "[" + "{\"@type\":\"Person\",\"@id\":\"#a\"},".repeat(100_000)
                + "{\"@type\":\"Article\",\"author\":[" + "{\"@id\":\"#b\"},".repeat(2_000) + "1]}]";
        assertThat(text("<script type=application/ld+json>" + json + "</script>" + ARTICLE))
                .contains("the new ferry");
    }

    @Test
    void survives_posts_without_end() {
        assertThat(text(ARTICLE + "<blockquote class=twitter-tweet><p>So it was — ".repeat(10_000)))
                .contains("the new ferry");
    }

    @Test
    void survives_many_headings_and_bylines() {
        assertThat(text(ARTICLE + "<div><h1>On</h1><span class=author><i>by</i></span></div>".repeat(20_000)))
                .contains("the new ferry");
    }

    @Test
    void survives_quotations_beside_a_long_text() {
        String article = PARAGRAPH.repeat(5_000);
        String beside = "<div><p>Words that stand nowhere else in the article, number one of very many.</p></div>"
                .repeat(5_000);
        assertThat(text("<article>" + article + beside + "</article>")).contains("the new ferry");
    }

    @Test
    void replaces_broken_utf8() {
        byte[] page = ("<meta charset=utf-8>" + ARTICLE.replace("Ostvik", "Østvik")).getBytes(StandardCharsets.UTF_8);
        byte[] broken = Arrays.copyOf(page, page.length + 1);
        broken[page.length] = (byte) 0xC3;
        assertThat(text(broken)).contains("Østvik");
    }

    @Test
    void survives_noise() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] noise = new byte[random.nextInt(5_000)];
            random.nextBytes(noise);
            assertThat(extract(noise)).isNotNull();
        }
    }

    @Test
    void survives_a_page_with_bytes_changed_at_random() {
        Random random = new Random(11);
        byte[] page = ("<html><head><title>A ferry for Ostvik</title></head><body>" + ARTICLE)
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 500; i++) {
            byte[] changed = page.clone();
            for (int j = 0; j < 10; j++) {
                changed[random.nextInt(changed.length)] = (byte) MARKUP.charAt(random.nextInt(MARKUP.length()));
            }
            assertThat(extract(changed)).isNotNull();
        }
    }

    @Test
    void refuses_what_is_too_large() {
        Extraction extraction = new ArticleExtractor(1_000).extract(new WebPage("p", new byte[1_001], null, null));
        assertThat(extraction)
                .isInstanceOfSatisfying(
                        Extraction.NotAnArticle.class,
                        none -> assertThat(none.reason()).isEqualTo(Extraction.Reason.TOO_LARGE));
    }

    private static Extraction extract(String html) {
        return extract(html.getBytes(StandardCharsets.UTF_8));
    }

    private static Extraction extract(byte[] bytes) {
        return new ArticleExtractor().extract(new WebPage("page", bytes, null, null));
    }

    private static String text(String html) {
        return text(html.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] bytes) {
        return ((Extraction.Article) extract(bytes)).document().text();
    }
}
