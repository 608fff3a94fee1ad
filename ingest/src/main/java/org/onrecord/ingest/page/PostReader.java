// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads the posts of social networks that pages embed in the markup that the networks hand out for it. */
final class PostReader {

    private static final Pattern EMBED = Pattern.compile(
            "(?:^|\\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|bluesky-embed|mastodon-embed|text-post-media|reddit-card|reddit-embed-bq)(?:$|\\s)");
    private static final Pattern CREDIT = Pattern.compile(
            "(?:[—–]|--?)\\s*(?<author>[^()]{1,80}?)\\s*\\((?<handle>@[\\w.@-]{1,80})\\)\\s*(?<date>[^()]{0,60})$");
    private static final Pattern SHARED = Pattern.compile(
            "A (?:post|video|photo) (?:shared|posted) by (?<author>[^()]{1,80}?)\\s*\\((?<handle>@[\\w.]{1,80})\\)(?:\\s+on\\s+(?<date>.{0,60}))?$");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

    private PostReader() {}

    static boolean isPost(Element element) {
        String classes = element.className();
        return !classes.isEmpty()
                && classes.length() < 500
                && EMBED.matcher(classes).find();
    }

    /** The post, or nothing where the page leaves its words to be fetched by a script. */
    static @Nullable EmbeddedPost read(Element element) {
        List<String> words = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        for (Node child : content(element).childNodes()) {
            if (child instanceof Element part && part.normalName().equals("p")) {
                words.add(part.text().strip());
            } else if (child instanceof Element part) {
                rest.append(Markup.isBlock(part) ? " " : "").append(part.wholeText());
            } else if (child instanceof TextNode text) {
                rest.append(text.getWholeText());
            }
        }
        words.removeIf(String::isEmpty);
        return words.isEmpty()
                ? null
                : post(element, words, rest.toString().replaceAll("\\s+", " ").strip());
    }

    private static @Nullable EmbeddedPost post(Element element, List<String> words, String rest) {
        String last = words.get(words.size() - 1);
        Matcher credit = CREDIT.matcher(rest);
        boolean found = credit.find();
        if (!found) {
            credit = CREDIT.matcher(last);
            found = credit.find();
            if (!found) {
                credit = SHARED.matcher(last);
                found = credit.find();
            }
            if (found) {
                words.set(words.size() - 1, last.substring(0, credit.start()).strip());
            }
        }
        words.removeIf(String::isEmpty);
        String said = String.join("\n", words);
        String url = address(element);
        if (said.isEmpty()) {
            return null;
        }
        if (!found) {
            return new EmbeddedPost(said, rest.isEmpty() ? null : rest, null, null, null, url);
        }
        String author = credit.group("author").strip();
        String handle = credit.group("handle");
        String written =
                credit.group("date") == null ? "" : credit.group("date").strip();
        LocalDate date = day(written);
        String line = "— " + author + " (" + handle + ")"
                + (date != null ? " " + DAY.format(date) : written.isEmpty() ? "" : " " + written);
        return new EmbeddedPost(said, line, author, handle, date, url);
    }

    private static Element content(Element element) {
        Element quote = element.selectFirst("blockquote");
        Element content = quote != null ? quote : element;
        Element section = content.selectFirst("> section, > div");
        return content.selectFirst("> p") == null && section != null ? section : content;
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return LocalDate.parse(written, DAY);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable String address(Element element) {
        for (String name :
                List.of("cite", "data-instgrm-permalink", "data-href", "data-text-post-permalink", "data-embed-url")) {
            if (element.hasAttr(name)) {
                return element.attr(name);
            }
        }
        String last = null;
        for (Element link : element.select("a[href]")) {
            if (link.attr("href").contains("/status") || link.attr("href").contains("/post")) {
                last = link.attr("href");
            }
        }
        return last;
    }
}
