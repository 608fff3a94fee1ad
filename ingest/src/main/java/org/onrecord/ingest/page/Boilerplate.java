// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the elements of a page that by tag, class or id are no part of an article. A name is believed only of an element
 * that holds a small enough share of the page's running text: some sites call the article itself a widget.
 */
final class Boilerplate {

    /** Believed however much of the page they hold, short of nearly all. */
    private static final Set<String> FOREIGN = Set.of(
            "comment",
            "comments",
            "comentarios",
            "commentaires",
            "kommentare",
            "comentários",
            "reacties",
            "commentlist",
            "disqus",
            "cookie",
            "cookies",
            "gdpr",
            "consent",
            "cli",
            "livefyre",
            "replies",
            "respond");

    /** Believed of less than half of the running text. */
    private static final Set<String> BESIDE = Set.of(
            "related",
            "relatedposts",
            "relatedcontent",
            "relatedarticles",
            "relatedlinks",
            "recirc",
            "recirculation",
            "recommend",
            "recommended",
            "recommendation",
            "recommendations",
            "recommends",
            "trending",
            "popular",
            "most read",
            "mostread",
            "most viewed",
            "most popular",
            "more stories",
            "more news",
            "more from",
            "more on",
            "more links",
            "more articles",
            "more posts",
            "read more",
            "readmore",
            "read next",
            "read also",
            "also read",
            "also like",
            "up next",
            "next up",
            "next article",
            "more releases",
            "republish",
            "republication",
            "prev next",
            "post navigation",
            "newsletter",
            "newsletters",
            "subscribe",
            "subscription",
            "subscriptions",
            "signup",
            "sign up",
            "promo",
            "promos",
            "promotion",
            "promobox",
            "sponsor",
            "sponsored",
            "sponsors",
            "advert",
            "adverts",
            "advertisement",
            "advertising",
            "ad",
            "ads",
            "adbox",
            "adslot",
            "adunit",
            "adsbygoogle",
            "dfp",
            "banner",
            "share",
            "shares",
            "sharing",
            "sharebar",
            "sharethis",
            "addthis",
            "addtoany",
            "sharedaddy",
            "social",
            "socials",
            "socialmedia",
            "nav",
            "navbar",
            "navigation",
            "menu",
            "menus",
            "breadcrumb",
            "breadcrumbs",
            "pagination",
            "pager",
            "footer",
            "sidebar",
            "side bar",
            "rail",
            "right rail",
            "toolbar",
            "tags",
            "taglist",
            "tag list",
            "tagcloud",
            "topics",
            "keywords",
            "caption",
            "captions",
            "photo credit",
            "image credit",
            "gallery",
            "slideshow",
            "carousel",
            "copyright",
            "disclaimer",
            "relcontent",
            "login",
            "modal",
            "popup",
            "overlay",
            "lightbox",
            "outbrain",
            "taboola",
            "zergnet",
            "revcontent",
            "infobox",
            "donate",
            "donation",
            "teaser",
            "teasers",
            "feedback",
            "cta",
            "widget",
            "widgets",
            "masthead",
            "video player",
            "videoplayer",
            "audio player",
            "vjs",
            "jwplayer",
            "survey",
            "poll",
            "quiz",
            "partners",
            "utility",
            "tooltip",
            "toc",
            "table of contents",
            "author bio",
            "author profile",
            "author description",
            "about author",
            "about the author",
            "author box",
            "authorbox",
            "author info",
            "author card",
            "bio",
            "byline",
            "bylines",
            "timestamp",
            "post meta",
            "entry meta",
            "article meta",
            "metadata",
            "meta data",
            "post tags",
            "entry footer",
            "entry header",
            "article header",
            "post header",
            "key points",
            "keypoints",
            "skip link",
            "skip to content",
            "skip nav",
            "visually hidden",
            "visuallyhidden",
            "visibly hidden",
            "screen reader text",
            "sr only",
            "no print",
            "noprint",
            "print only",
            "print hidden",
            "membership",
            "paywall prompt",
            "adblock");

    /** Believed where nothing else stands in the name. */
    private static final Set<String> ALONE =
            Set.of("hidden", "hide", "invisible", "offscreen", "skip", "tools", "links", "print");

    private static final Set<String> ASIDE_TAGS = Set.of(
            "nav", "footer", "aside", "figcaption", "dialog", "menu", "form", "address", "header", "figure", "search");

    /** Where class names are made by a machine, these are often the only ones that mean something. */
    private static final List<String> PROGRAM_NAMES =
            List.of("data-component", "data-testid", "data-test-id", "data-cy", "data-module", "data-module-name");

    private static final int LONGEST_PROGRAM_NAME = 60;
    private static final int SHORTEST_ARTICLE = 150;
    private static final int FEWEST_PARTS = 3;

    private final Map<String, Names> known = new HashMap<>();
    private final Map<Element, Boolean> partLists = new HashMap<>();
    private final Page page;
    private final long prose;

    private Boilerplate(Page page) {
        this.page = page;
        this.prose = page.proseIn(page.all());
    }

    /** The elements to leave out. */
    static Set<Element> of(Page page, Element body) {
        Boilerplate boilerplate = new Boilerplate(page);
        Set<Element> found = new HashSet<>(Teasers.of(page));
        found.addAll(Forms.of(page, body));
        for (Element element : page.elements()) {
            if (boilerplate.isForeign(element)) {
                found.add(element);
            }
        }
        return found;
    }

    private boolean isForeign(Element element) {
        String tag = element.normalName();
        if (tag.equals("body") || tag.equals("main")) {
            return false;
        }
        double share = page.proseIn(page.rangeOf(element)) / (double) Math.max(1, prose);
        if (ASIDE_TAGS.contains(tag) && share < 0.4) {
            return !(tag.equals("header") && headsPart(element));
        }
        if (Markup.isFloatedTable(element) && share < 0.2) {
            return true;
        }
        Names names = known.computeIfAbsent(attributes(element), Names::of);
        return !names.isEmpty() && isNamedForeign(element, names, share);
    }

    /**
     * Class, id, what the page's own programs call it, and the name of an element of the page's own making ({@code amp-ad},
     * {@code newsletter-form}).
     */
    private static String attributes(Element element) {
        StringBuilder attributes =
                new StringBuilder(element.className()).append(' ').append(element.id());
        for (String name : PROGRAM_NAMES) {
            String value = element.attr(name);
            if (!value.isEmpty() && value.length() <= LONGEST_PROGRAM_NAME) {
                attributes.append(' ').append(value.replace(' ', '-'));
            }
        }
        String tag = element.normalName();
        return attributes.append(tag.indexOf('-') > 0 ? " " + tag : "").toString();
    }

    private boolean isNamedForeign(Element element, Names names, double share) {
        if (share < 0.4 && (names.mention(BESIDE) || names.include(ALONE))) {
            return true;
        }
        return names.mention(FOREIGN)
                && (share < 0.4
                        || (leavesText(share)
                                && element.selectFirst("h1, article, main, [itemprop=articleBody]") == null));
    }

    /** Whether it heads one of several parts of a text, as entries of a running report, and not the whole. */
    private boolean headsPart(Element header) {
        if (header.selectFirst("h2, h3, h4") == null || header.selectFirst("h1, a[href]") != null) {
            return false;
        }
        Element part = header.parent();
        Element list = part == null ? null : part.parent();
        Element around = list != null && list.childrenSize() == 1 ? list.parent() : list;
        return around != null && partLists.computeIfAbsent(around, Boilerplate::holdsParts);
    }

    private static boolean holdsParts(Element list) {
        return list.children().stream()
                        .filter(child -> child.selectFirst("header h2, header h3, header h4") != null)
                        .limit(FEWEST_PARTS)
                        .count()
                == FEWEST_PARTS;
    }

    /** Whether there is an article's worth of text outside an element with that share of all text. */
    private boolean leavesText(double share) {
        return prose * (1 - share) >= SHORTEST_ARTICLE;
    }
}
