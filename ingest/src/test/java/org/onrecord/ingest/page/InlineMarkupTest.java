// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Markup inside a paragraph loses no word of it, and joins or parts none. */
class InlineMarkupTest {

    private static final List<String> TAGS = List.of(
            "a href=\"/x\"",
            "a href=\"#top\"",
            "a",
            "abbr",
            "b",
            "bdi",
            "big",
            "cite",
            "code",
            "data value=1",
            "del",
            "dfn",
            "em",
            "font size=2",
            "i",
            "ins",
            "kbd",
            "label",
            "mark",
            "nobr",
            "s",
            "small",
            "span",
            "span class=\"person tooltip link\"",
            "span style=\"font-weight: 400\"",
            "strike",
            "strong",
            "sub",
            "sup",
            "time",
            "tt",
            "u",
            "var",
            "news-mark",
            "g-emphasis class=\"x\"");

    /** What stands between words, and is no space, or inside them, and is nothing. */
    private static final List<String> NOTHING = List.of(
            "", "", "", "<wbr>", "<!-- x -->", "&shy;", "&#8203;", "<img src=x>", "<a name=y></a>", "<span></span>");

    private static final List<String> SPACE =
            List.of(" ", "\n", "\t ", "&nbsp;", " <!-- x --> ", " <br>", "<br> ", "\r\n");

    private static final List<String> WORDS = List.of(
            "the", "mayor", "“we", "never", "said", "so,”", "it’s", "co-op", "9:30", "Østby", "no", "e-mail", "50%");

    private final Random random = new Random(5);

    @Test
    void keeps_every_word() {
        for (int i = 0; i < 400; i++) {
            List<String> words = IntStream.range(0, 12 + random.nextInt(30))
                    .mapToObj(j -> WORDS.get(random.nextInt(WORDS.size())))
                    .toList();
            String marked = marked(words, 3);

            assertThat(read(marked))
                    .as(marked)
                    .contains("Council vote, " + String.join(" ", words) + " in the end, she said.");
        }
    }

    /** Words with markup around and inside them, nested at most so deep. */
    private String marked(List<String> words, int depth) {
        if (words.size() == 1 || depth == 0) {
            return words.stream().map(this::split).collect(Collectors.joining(any(SPACE)));
        }
        int from = random.nextInt(words.size());
        int to = from + 1 + random.nextInt(words.size() - from);
        String inner = marked(words.subList(from, to), depth - 1);
        String tag = any(TAGS);
        String element = "<" + tag + ">" + inner + "</" + tag.split(" ", 2)[0] + ">";
        String before = from == 0 ? "" : marked(words.subList(0, from), depth - 1) + any(SPACE);
        String behind = to == words.size() ? "" : any(SPACE) + marked(words.subList(to, words.size()), depth - 1);
        return before + element + behind;
    }

    /** A word with markup in the middle of it. */
    private String split(String word) {
        int middle = random.nextInt(word.length());
        String first = word.substring(0, middle);
        String second = word.substring(middle);
        return random.nextInt(4) == 0 && !first.isEmpty()
                ? "<b>" + first + "</b>" + any(NOTHING) + second
                : first + any(NOTHING) + second;
    }

    private String any(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She said <q>no</q> twice. | She said “no” twice.",
                "She said <q>he said <q>no</q> to me</q>. | She said “he said ‘no’ to me”.",
                "She said <q>“no”</q> twice. | She said “no” twice.",
                "It fell in 1<sup>st</sup> Street.<sup><a href=#n1>[12]</a></sup> | It fell in 1st Street.",
                "It is 10<sup>2</sup> metres. | It is 102 metres.",
                "<span class=drop-cap>T</span>he mayor<span class=sr-only> (opens in a new tab)</span> left. | The mayor left.",
                "He said:<br>“No.”<br>Then he left. | He said: “No.”",
                "The <del>old</del> <ins>new</ins> pier. | The old new pier.",
                "We <span>saw <a href=/1>a</a> and <a href=/2>b</a> and <a href=/3>c</a> <img src=e></span> there. | We saw a and b and c there."
            })
    void reads(String html, String text) {
        assertThat(read(html)).contains("Council vote, " + text);
    }

    private static String read(String html) {
        String page =
                "<html lang=en><head><meta property=article:published_time content=2031-03-04></head><body><article>"
                        + "<h1>Council vote</h1><p>The council of Ostvik voted on the pier on Monday, and it took nine hours.</p><p>Council vote, "
                        + html
                        + " in the end, she said.</p><p>The next vote is in May, when the figures will be there.</p></article></body></html>";
        WebPage source = new WebPage("p", page.getBytes(StandardCharsets.UTF_8), "utf-8", null);
        assertThat(Jsoup.parse(page).select("p")).hasSize(3);
        return ((Extraction.Article) new ArticleExtractor().extract(source))
                .document()
                .text();
    }
}
