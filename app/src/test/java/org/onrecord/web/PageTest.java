// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.statement.ArticleRecord;

/** What a person does with the page, in a real browser. */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class PageTest extends BrowserTest {

    private static final long FIRST_VIEW_BYTES = 100_000;

    @Test
    void a_pasted_text_is_read_at_once_and_its_statements_stand_beside_their_words() {
        readFerry();
        assertThat(page.locator(".card")).not().hasCount(0);
        assertThat(page.locator(".card:has(.who:has-text('Tomas Okeke'))").first())
                .containsText("Union leader");
        assertThat(page.locator(".headline")).containsText("The Avel Post");
        double words = page.locator(".text [data-of~='5']").first().boundingBox().y;
        page.locator(".text [data-of~='5']").first().click();
        page.waitForTimeout(300); // the card moves there
        double card = page.locator(".card[data-of='5']").boundingBox().y;
        assertThat(Math.abs(card - words))
                .as("distance of a chosen card from its words")
                .isLessThan(12);
        assertThat(page.locator(".card[data-of='5']")).hasClass(Pattern.compile(".*\\bon\\b.*"));
    }

    @Test
    void a_file_that_is_chosen_is_read_at_once(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("market.txt"), Articles.text("market"));
        page.navigate(server.address());
        page.getByLabel("or a file").setInputFiles(file);
        page.waitForURL("**/article?**");
        assertThat(page.locator(".card")).not().hasCount(0);
    }

    @Test
    void keys_lead_from_statement_to_statement() {
        readFerry();
        page.keyboard().press("j");
        assertThat(page.locator(".card.on")).hasAttribute("data-of", "1");
        page.keyboard().press("j");
        assertThat(page.locator(".card.on")).hasAttribute("data-of", "2");
        page.keyboard().press("k");
        assertThat(page.locator(".card.on")).hasAttribute("data-of", "1");
        page.keyboard().press("?");
        assertThat(page.locator("#help")).isVisible();
        page.getByLabel("Single keys work").uncheck();
        page.getByText("Close").click();
        page.keyboard().press("j");
        assertThat(page.locator(".card.on")).hasAttribute("data-of", "1");
    }

    @Test
    void a_dispute_leads_to_the_other_side() {
        readFerry();
        page.locator(".relation.disputes a").first().click();
        assertThat(page.locator(".card.on")).hasCount(1);
        assertThat(page.locator(".card.on")).containsText("disput");
        assertThat(page.locator(".card.on")).isFocused();
    }

    @Test
    void a_link_opens_at_its_words_and_says_so_loudly_where_they_are_gone() {
        readFerry();
        String link = page.locator(".card[data-of='7'] .who a.number").getAttribute("href");
        page.navigate(server.address() + link.substring(1));
        assertThat(page.locator(".card.on")).hasAttribute("data-of", "7");
        assertThat(page.locator(".text [data-of~='7']").first()).isInViewport();
        page.navigate(server.address() + link.substring(1).replaceAll("st-[0-9a-f]+", "st-0000000000000000"));
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("no longer holds");
    }

    @Test
    void a_search_narrows_down_and_leads_to_the_words() {
        readFerry();
        page.getByLabel("Search the record").fill("offer");
        page.keyboard().press("Enter");
        page.waitForURL("**/search?**");
        assertThat(page.locator(".found")).not().hasCount(0);
        page.locator(".facets").getByText("Tomas Okeke").click();
        assertThat(page.locator(".chosen")).containsText("Tomas Okeke");
        assertThat(page.locator(".found")).hasCount(1);
        page.locator(".found .words a").click();
        page.waitForURL("**/article?**");
        assertThat(page.locator(".card.on")).containsText("Tomas Okeke");
    }

    @Test
    void a_name_leads_to_all_that_was_said() {
        readFerry();
        page.locator(".card .name")
                .filter(new Locator.FilterOptions().setHasText("Tomas Okeke"))
                .first()
                .click();
        page.waitForURL("**/person?**");
        assertThat(page.locator("h1")).hasText("Tomas Okeke");
        assertThat(page.locator(".roles")).containsText("Union leader");
        assertThat(page.locator(".sides")).not().hasCount(0);
        assertThat(page.locator(".founds .found")).not().hasCount(0);
    }

    @Test
    void a_dispute_shows_both_sides_and_each_leads_to_its_words() {
        readFerry();
        page.navigate(server.address() + "disputes");
        assertThat(page.locator(".sides").first().locator(".found")).hasCount(2);
        page.locator(".sides .words a").last().click();
        page.waitForURL("**/article?**");
        assertThat(page.locator(".card.on")).hasCount(1);
        page.navigate(server.address() + "demands");
        assertThat(page.locator(".sides .of").first()).containsText("asked of");
    }

    @Test
    void who_is_quoted_can_be_taken_away_as_a_table() {
        readFerry();
        page.navigate(server.address() + "quoted");
        assertThat(page.locator("table").first()).isVisible();
        String csv = new Client(server).get("/quoted/speaker.csv?q=").body();
        assertThat(csv).startsWith("speaker,statements").contains("Ilsa Brandt,");
        csv = new Client(server).get("/quoted/act-months.csv?q=").body();
        assertThat(csv).startsWith("month,claim,").contains("2026-03,");
    }

    @Test
    void words_that_were_changed_are_said_to_be_gone_and_shown_where_they_stood() {
        String url = "https://example.org/ferry";
        Client client = new Client(server);
        client.post("/read", Map.of("text", Articles.ferry(), "url", url));
        String id = store(url).statements().get(4).id();
        client.post("/read", Map.of("text", Articles.ferry().replace("urged", "begged"), "url", url));
        page.navigate(server.address() + "statement?id=" + id);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("no longer holds");
        page.getByText("see them there").click();
        assertThat(page.locator(".card.on")).hasCount(1);
        assertThat(page.getByRole(AriaRole.NOTE)).containsText("earlier version");
    }

    private static ArticleRecord store(String document) {
        try {
            return store.article(document).orElseThrow().record();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void the_theme_is_kept() {
        page.navigate(server.address());
        page.getByText("Dark", new Page.GetByTextOptions().setExact(true)).click();
        page.reload();
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    }

    @Test
    void reading_and_following_links_work_without_scripts() {
        open(new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(1280, 900));
        readFerry();
        assertThat(page.locator(".card")).not().hasCount(0);
        page.locator(".text sup a").first().click();
        assertThat(page.locator(".card:target")).hasCount(1);
        shoot("article-without-scripts");
        page.navigate(server.address() + "search?q=offer");
        assertThat(page.locator(".found")).not().hasCount(0);
        page.locator(".facets a").first().click();
        assertThat(page.locator(".chosen a")).hasCount(1);
        page.locator(".found .words a").first().click();
        assertThat(page.locator(".text sup a:target")).hasCount(1);
    }

    @Test
    void the_first_view_of_an_article_is_small() {
        AtomicLong bytes = new AtomicLong();
        readFerry();
        String article = page.url();
        open(new Browser.NewContextOptions());
        page.onRequestFinished(
                request -> bytes.addAndGet(request.sizes().responseBodySize + request.sizes().responseHeadersSize));
        page.navigate(article, new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
        assertThat(bytes.get()).isPositive().isLessThanOrEqualTo(FIRST_VIEW_BYTES);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void every_page_is_accessible(ColorScheme scheme) {
        open(new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(1280, 900));
        String suffix = "-" + scheme.name().toLowerCase(Locale.ROOT);
        readFerry();
        String article = page.url();
        check(article, "article" + suffix);
        check(article + "&statement=st-0", "article-lost" + suffix);
        for (String path : List.of(
                "",
                "search?q=offer",
                "person?name=Tomas+Okeke",
                "disputes",
                "demands",
                "quoted",
                "api",
                "sign-in",
                "nothing")) {
            check(server.address() + path, (path.isEmpty() ? "start" : path.replaceAll("\\?.*", "")) + suffix);
        }
        page.setViewportSize(390, 844);
        check(article, "article-narrow" + suffix);
        check(server.address(), "start-narrow" + suffix);
    }
}
