// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The stretches of a page that may be its article: for each kind of name that markup gives to an article's body, the one
 * with most running text, and the densest stretch, whatever its name.
 */
final class Candidates {

    /** What calls an element the body, surest first. */
    enum Kind {
        SCHEMA,
        NAME,
        TAG,
        LOOSE_NAME
    }

    private static final Set<String> NAMES = Set.of(
            "article body",
            "article body content",
            "articlebody",
            "entry content",
            "post content",
            "story body",
            "storybody",
            "article text",
            "article content",
            "post body",
            "story content",
            "article copy",
            "body copy",
            "body content",
            "content body",
            "story text",
            "news text",
            "news body",
            "news content",
            "article main",
            "post text",
            "post entry",
            "entry body",
            "blog content",
            "blog post content",
            "article inner",
            "article wrap",
            "rich text",
            "richtext",
            "single content",
            "page content",
            "content inner",
            "main article",
            "article");

    private static final Set<String> LOOSE_NAMES = Set.of(
            "content",
            "main content",
            "maincontent",
            "main",
            "entry",
            "post",
            "story",
            "hentry",
            "blog post",
            "text",
            "body",
            "copy");

    /** No article leaves this much running text between its headline and its beginning. */
    private static final long SKIPPED = 400;

    private final Page page;
    private final int headline;
    private final int nextHeadline;
    private final Map<Kind, Page.Range> named = new EnumMap<>(Kind.class);
    private final Map<String, @Nullable Kind> known = new HashMap<>();

    /**
     * @param headline where the headline stands; negative where that is not known
     */
    Candidates(Page page, int headline) {
        this.page = page;
        this.headline = headline;
        this.nextHeadline = headline < 0 ? Integer.MAX_VALUE : nextHeadline(page, headline);
        for (Element element : page.elements()) {
            Kind kind = kindOf(element);
            if (kind != null && !skipsText(page.rangeOf(element))) {
                named.merge(kind, page.rangeOf(element), this::better);
            }
        }
    }

    /** The best stretch that bears a name of that kind; absent where none does. */
    Page.@Nullable Range best(Kind kind) {
        return named.get(kind);
    }

    /** The element's stretch in which running text most outweighs everything else. */
    Page.Range densest() {
        double[] weight = weights();
        Page.Range best = page.all();
        double top = Double.NEGATIVE_INFINITY;
        for (Element element : page.elements()) {
            Page.Range range = page.rangeOf(element);
            double value = weight[range.end()] - weight[range.start()];
            boolean isBetter = value > top || (value == top && range.length() < best.length());
            if (isBetter && !skipsText(range)) {
                top = value;
                best = range;
            }
        }
        return best;
    }

    /** Whether a stretch begins too far below the headline, or below the headline of another article. */
    private boolean skipsText(Page.Range range) {
        return headline >= 0
                && headline < range.start()
                && (nextHeadline <= range.start() || page.proseIn(new Page.Range(headline, range.start())) > SKIPPED);
    }

    /** Where the next heading of the first rank stands that has running text above it, below the headline. */
    private static int nextHeadline(Page page, int headline) {
        return page.headings().stream()
                .mapToInt(Page.Heading::position)
                .filter(position -> position > headline && page.proseIn(new Page.Range(headline, position)) > 0)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private double[] weights() {
        double[] weight = new double[page.blocks().size() + 1];
        for (int i = 0; i < page.blocks().size(); i++) {
            weight[i + 1] = weight[i] + weight(page.block(i));
        }
        return weight;
    }

    private static double weight(Block block) {
        if (block.isProse()) {
            return block.unlinked();
        }
        if (block.kind() == Block.Kind.HEADING) {
            return block.linkDensity() > 0.5 ? -40 : -5;
        }
        return -15 - block.linked() - 0.3 * block.unlinked();
    }

    /** The one with more running text, or with less of anything else. */
    private Page.Range better(Page.Range a, Page.Range b) {
        int byProse = Long.compare(page.proseIn(a), page.proseIn(b));
        return byProse > 0 || (byProse == 0 && a.length() <= b.length()) ? a : b;
    }

    private @Nullable Kind kindOf(Element element) {
        String tag = element.normalName();
        if (tag.equals("body") || tag.equals("p") || Markup.kindOf(element) == Block.Kind.HEADING) {
            return null;
        }
        if (element.attr("itemprop").contains("articleBody")
                || element.attr("property").contains("articleBody")) {
            return Kind.SCHEMA;
        }
        Kind byName = known.computeIfAbsent(element.className() + " " + element.id(), Candidates::kindOfName);
        if (byName != Kind.NAME
                && (tag.equals("article")
                        || tag.equals("main")
                        || element.attr("role").equals("main"))) {
            return Kind.TAG;
        }
        return byName;
    }

    private static @Nullable Kind kindOfName(String attributes) {
        Names names = Names.of(attributes);
        if (names.centreOn(NAMES)) {
            return Kind.NAME;
        }
        return names.centreOn(LOOSE_NAMES) ? Kind.LOOSE_NAME : null;
    }
}
