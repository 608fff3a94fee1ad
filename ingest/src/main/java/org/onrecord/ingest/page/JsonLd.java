// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says of its article in JSON-LD, by the vocabulary of schema.org. */
final class JsonLd {

    private static final int LONGEST = 2 << 20;
    private static final int MOST_NODES = 5_000;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "BackgroundNewsArticle",
            "ReviewNewsArticle",
            "AskPublicNewsArticle",
            "BlogPosting",
            "LiveBlogPosting",
            "SocialMediaPosting",
            "Report",
            "TechArticle",
            "ScholarlyArticle",
            "AdvertiserContentArticle",
            "SatiricalArticle",
            "ClaimReview",
            "Review");

    private static final Set<String> PAGES = Set.of("WebPage", "ItemPage", "AboutPage", "MedicalWebPage");

    private final @Nullable JsonNode article;
    private final @Nullable JsonNode page;
    private final List<JsonNode> nodes;

    private JsonLd(List<JsonNode> nodes) {
        this.nodes = nodes;
        this.article = first(ARTICLES);
        this.page = first(PAGES);
    }

    static JsonLd of(Document document) {
        List<JsonNode> nodes = new ArrayList<>();
        for (Element script : document.select("script[type*=ld+json]")) {
            JsonNode root = parse(script.data());
            if (root != null) {
                collect(root, nodes);
            }
        }
        return new JsonLd(nodes);
    }

    private static @Nullable JsonNode parse(String json) {
        if (json.length() > LONGEST) {
            return null;
        }
        String bare =
                json.strip().replaceAll("^(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|//\\s*]]>|]]>|;)\\s*$", "");
        if (bare.isBlank()) {
            return null;
        }
        try {
            return MAPPER.readTree(bare);
        } catch (JacksonException broken) {
            return null;
        }
    }

    /** All objects, outer ones first. */
    private static void collect(JsonNode root, List<JsonNode> nodes) {
        List<JsonNode> queue = new ArrayList<>(List.of(root));
        for (int i = 0; i < queue.size() && nodes.size() < MOST_NODES; i++) {
            JsonNode node = queue.get(i);
            if (node.isObject()) {
                nodes.add(node);
            }
            node.forEach(queue::add);
        }
    }

    private @Nullable JsonNode first(Set<String> types) {
        for (JsonNode node : nodes) {
            if (isOf(node, types)) {
                return node;
            }
        }
        return null;
    }

    private static boolean isOf(JsonNode node, Set<String> types) {
        JsonNode type = node.get("@type");
        if (type == null) {
            return false;
        }
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (one.isString() && types.contains(local(one.stringValue()))) {
                    return true;
                }
            }
            return false;
        }
        return type.isString() && types.contains(local(type.stringValue()));
    }

    private static String local(String type) {
        return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
    }

    /** Whether the page says that it is an article. */
    boolean isArticle() {
        return article != null;
    }

    @Nullable
    String headline() {
        String headline = text(article, "headline");
        return headline != null ? headline : text(article, "name");
    }

    @Nullable
    String articleBody() {
        return text(article, "articleBody");
    }

    @Nullable
    String published() {
        String published = text(article, "datePublished");
        if (published == null) {
            published = text(article, "dateCreated");
        }
        return published != null ? published : text(page, "datePublished");
    }

    @Nullable
    String modified() {
        String modified = text(article, "dateModified");
        return modified != null ? modified : text(page, "dateModified");
    }

    @Nullable
    String dateline() {
        return text(article, "dateline");
    }

    @Nullable
    String language() {
        String language = text(article, "inLanguage");
        return language != null ? language : text(page, "inLanguage");
    }

    @Nullable
    String url() {
        String url = text(article, "mainEntityOfPage");
        return url != null ? url : text(article, "url");
    }

    @Nullable
    String publisher() {
        List<String> names = names(article == null ? null : article.get("publisher"));
        return names.isEmpty() ? null : names.get(0);
    }

    /** The names of the authors; empty where none are given. */
    List<String> authors() {
        if (article == null) {
            return List.of();
        }
        List<String> names = names(article.get("author"));
        return names.isEmpty() ? names(article.get("creator")) : names;
    }

    private List<String> names(@Nullable JsonNode node) {
        List<String> names = new ArrayList<>();
        if (node != null && node.isArray()) {
            node.forEach(one -> names.addAll(names(one)));
        } else if (node != null) {
            String name = name(node);
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    private @Nullable String name(JsonNode node) {
        if (!node.isObject()) {
            return clean(node);
        }
        String name = text(node, "name");
        String id = text(node, "@id");
        return name != null || id == null ? name : nameById(id);
    }

    private @Nullable String nameById(String id) {
        for (JsonNode node : nodes) {
            String name = text(node, "name");
            if (name != null && id.equals(text(node, "@id"))) {
                return name;
            }
        }
        return null;
    }

    private static @Nullable String text(@Nullable JsonNode node, String field) {
        JsonNode value = node == null ? null : node.get(field);
        if (value != null && value.isArray() && !value.isEmpty()) {
            value = value.get(0);
        }
        if (value != null && value.isObject()) {
            JsonNode id = value.get("@id");
            value = id != null ? id : value.get("@value");
        }
        return value == null ? null : clean(value);
    }

    private static @Nullable String clean(JsonNode value) {
        if (!value.isString() && !value.isNumber()) {
            return null;
        }
        String text = value.asString().strip();
        return text.isEmpty() ? null : text;
    }
}
