// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.store.Query;

/** What a person does to correct the record, in a real browser. Each test has an article of its own. */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class CorrectPageTest extends BrowserTest {

    private String readArticle(String name) {
        String url = "https://example.org/" + name;
        new Client(server).post("/read", Map.of("text", Articles.ferry(), "url", url, "published", "2026-03-02"));
        page.navigate(server.address() + "article?document=" + url);
        return url;
    }

    private static ArticleRecord record(String document) throws IOException {
        return store.article(document).orElseThrow().record();
    }

    private static long found(String query) throws Exception {
        return store.find(Query.parse(query)).values().stream()
                .mapToLong(java.util.List::size)
                .sum();
    }

    private Locator editor() {
        return page.locator("#editor form");
    }

    private void save() {
        editor().getByLabel("Your name").fill("Cy Dorn");
        editor().getByText("Save", new Locator.GetByTextOptions().setExact(true))
                .click();
        page.waitForURL("**/article?**statement=**");
    }

    @Test
    void a_card_is_corrected_beside_its_words_and_the_correction_undone() throws Exception {
        String document = readArticle("change");
        page.locator(".card[data-of='7']").hover();
        page.locator(".card[data-of='7'] a.edit").click();
        editor().getByLabel("Who speaks").fill("Dana Holm");
        editor().getByLabel("What the speaker does by it").selectOption("claim");
        editor().getByLabel("Why (may be empty)").fill("the second paragraph says so");
        shoot("correct-card");
        save();
        assertThat(page.locator(".card.on")).containsText("Dana Holm");
        assertThat(page.locator(".card.on")).containsText("corrected by Cy Dorn");
        assertThat(page.locator(".card.on .act")).hasText("claim");
        assertThat(found("speaker:holm document:" + '"' + document + '"')).isOne();
        page.getByText("1 correction").click();
        assertThat(page.locator(".history li")).containsText("Dana Holm");
        check(page.url(), "history");
        page.locator(".undo summary").click();
        page.getByText("Undo it").click();
        assertThat(page.locator(".history li")).containsText("Undone by Cy Dorn");
        page.navigate(server.address() + "article?document=" + document);
        assertThat(page.locator(".card[data-of='7']")).containsText("Tomas Okeke");
    }

    @Test
    void words_are_taken_from_what_is_selected() throws Exception {
        String document = readArticle("select");
        String before = record(document).statements().get(4).id();
        page.keyboard().press("j");
        for (int more = 0; more < 4; more++) {
            page.keyboard().press("j");
        }
        page.keyboard().press("e");
        assertThat(editor()).isVisible();
        select("Avel Lines to put a written offer");
        editor().locator("[data-take=content]").click();
        assertThat(editor().getByLabel("What is attributed")).hasValue("Avel Lines to put a written offer");
        save();
        assertThat(page.locator(".card.on")).containsText("corrected by Cy Dorn");
        assertThat(record(document).statements().get(4).id()).isEqualTo(before);
        assertThat(record(document)
                        .statements()
                        .get(4)
                        .attribution()
                        .content()
                        .get(0)
                        .in(Articles.ferry()))
                .isEqualTo("Avel Lines to put a written offer");
    }

    @Test
    void what_was_missed_is_added_by_selecting_it_and_what_is_wrong_deleted() throws Exception {
        String document = readArticle("missed");
        int statements = record(document).statements().size();
        page.locator(".card").last().hover();
        page.locator(".card a.edit").last().click();
        editor().getByLabel("Your name").fill("Cy Dorn");
        editor().getByText("Delete the statement").click();
        assertThat(page.locator(".card")).hasCount(statements - 1);
        select("Nobody wins");
        page.getByText("Add what is selected as a statement").click();
        assertThat(editor().getByLabel("What is attributed")).hasValue("Nobody wins");
        editor().getByText("Add it").click();
        page.waitForURL("**/article?**statement=**");
        assertThat(page.locator(".card")).hasCount(statements);
        assertThat(page.locator(".card.on")).containsText("corrected by Cy Dorn");
        assertThat(page.locator(".summary")).containsText("2 corrections");
    }

    @Test
    void the_editor_is_left_by_the_keyboard() {
        readArticle("keyboard");
        page.keyboard().press("j");
        page.keyboard().press("e");
        assertThat(editor()).isVisible();
        page.keyboard().press("Escape");
        assertThat(editor()).hasCount(0);
        assertThat(page.locator(".card.on a.edit")).isFocused();
    }

    @Test
    void corrections_are_made_without_scripts() throws Exception {
        open(new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(1280, 900));
        String document = readArticle("plain");
        page.locator(".card[data-of='7'] a.edit").click();
        page.getByLabel("What is attributed").fill("his members had walked away");
        page.getByLabel("Your name").fill("Cy Dorn");
        page.getByText("Save", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                .click();
        page.waitForURL("**/article?**statement=**");
        assertThat(page.locator(".card.shown")).containsText("corrected by Cy Dorn");
        assertThat(record(document)
                        .statements()
                        .get(6)
                        .attribution()
                        .content()
                        .get(0)
                        .in(Articles.ferry()))
                .isEqualTo("his members had walked away");
        page.locator("a.add").first().click();
        page.getByLabel("What is attributed").fill("words that nobody wrote");
        page.getByText("Add it").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("do not stand in the text");
        assertThat(page.getByLabel("What is attributed")).hasValue("words that nobody wrote");
        assertThat(page.getByLabel("Your name")).hasValue("Cy Dorn");
        page.getByLabel("What is attributed").fill("Nobody wins if the boats stay tied up");
        page.getByText("Add it").click();
        page.waitForURL("**/article?**statement=**");
    }

    @Test
    void the_editor_covers_no_card() {
        for (int width : new int[] {1280, 1600}) {
            open(new Browser.NewContextOptions().setViewportSize(width, 900));
            readArticle("beside-" + width);
            page.locator(".card[data-of='7']").hover();
            page.locator(".card[data-of='7'] a.edit").click();
            assertThat(editor()).isVisible();
            page.waitForTimeout(300); // the cards move
            double left = page.locator("#editor").boundingBox().x;
            for (Locator card : page.locator(".card").all()) {
                assertThat(card.boundingBox().x + card.boundingBox().width).isLessThanOrEqualTo(left);
            }
            shoot("editor-beside-" + width);
        }
    }

    @Test
    void a_correction_holds_when_the_article_is_read_again() throws Exception {
        String document = readArticle("again");
        page.locator(".card[data-of='7']").hover();
        page.locator(".card[data-of='7'] a.edit").click();
        editor().getByLabel("Who speaks").fill("Petra Lindqvist");
        save();
        new Client(server)
                .post(
                        "/read",
                        Map.of(
                                "text",
                                Articles.ferry(),
                                "url",
                                document,
                                "title",
                                "Another",
                                "published",
                                "2026-03-02"));
        page.navigate(server.address() + "article?document=" + document);
        assertThat(page.locator("h1")).containsText("Another");
        assertThat(page.locator(".card[data-of='7']")).containsText("Petra Lindqvist");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void the_forms_are_accessible(ColorScheme scheme) throws Exception {
        open(new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(1280, 900));
        String suffix = "-" + scheme.name().toLowerCase(Locale.ROOT);
        String document = readArticle("forms" + suffix);
        String id = record(document).statements().get(4).id();
        check(server.address() + "correct?statement=" + id, "correct" + suffix);
        check(server.address() + "correct?document=" + document, "add" + suffix);
        check(server.address() + "corrections", "corrections" + suffix);
        page.navigate(server.address() + "article?document=" + document);
        page.keyboard().press("j");
        page.keyboard().press("e");
        assertThat(editor()).isVisible();
        check("article-editing" + suffix);
        page.setViewportSize(390, 844);
        check(server.address() + "correct?statement=" + id, "correct-narrow" + suffix);
        check(server.address() + "corrections?document=" + document, "corrections-narrow" + suffix);
    }

    private void select(String words) {
        page.evaluate("""
                (words) => {
                  const nodes = document.createTreeWalker(document.querySelector(".paper"), NodeFilter.SHOW_TEXT);
                  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
                    const at = node.data.indexOf(words);
                    if (at >= 0 && node.parentElement.closest(".text")) {
                      getSelection().setBaseAndExtent(node, at, node, at + words.length);
                      return;
                    }
                  }
                  throw new Error("not in the text: " + words);
                }""", words);
    }
}
