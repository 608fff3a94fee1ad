// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person does with people who stand in several articles, and with words that do, in a real browser. */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class PeoplePageTest extends BrowserTest {

    private static final String WORDS =
            "“The boats are ready, the crews are waiting, and nobody in this town will sleep tonight,” Mayor Ada Lindqvist said.";

    @BeforeAll
    static void read(@TempDir Path unused) throws IOException {
        Client client = new Client(server);
        read(client, "harbor", "The Avel Post", "2026-03-01", WORDS + " She said that the ferry will sail on Friday.");
        read(client, "boats", "Lake Courier", "2026-03-02", "The harbor was quiet on Monday.\n\n" + WORDS);
        read(client, "jail", "Lake Courier", "2026-03-03", "Sheriff Ada Lindqvist said that the county jail is full.");
    }

    private static void read(Client client, String name, String outlet, String day, String text) {
        Map<String, String> form = Map.of(
                "text",
                text,
                "url",
                "https://example.org/" + name,
                "outlet",
                outlet,
                "published",
                day,
                "title",
                "Of the " + name);
        assertThat(client.post("/read", form).statusCode()).isEqualTo(303);
    }

    private void go(String path) {
        page.navigate(server.address() + path);
    }

    @Test
    void a_name_leads_to_the_person_and_not_to_namesakes() {
        go("article?document=https://example.org/boats");
        page.locator(".card .name").first().click();
        page.waitForURL("**/person?id=ada-lindqvist");
        assertThat(page.locator("h1")).hasText("Ada Lindqvist");
        assertThat(page.locator(".founds .found")).hasCount(3);
        assertThat(page.locator(".founds")).not().containsText("jail");
        go("person?name=Ada+Lindqvist");
        assertThat(page.locator(".founds")).containsText("jail");
        page.locator(".facets").getByText("Ada Lindqvist").first().click();
        assertThat(page.locator(".chosen")).containsText("Ada Lindqvist");
    }

    @Test
    void two_are_merged_and_the_decision_is_undone() {
        decide(
                "ada-lindqvist-2",
                "Merge",
                () -> page.getByLabel("The other’s id").fill("ada-lindqvist"));
        page.waitForURL("**/person?id=ada-lindqvist");
        assertThat(page.locator(".founds .found")).hasCount(4);
        go("person?id=ada-lindqvist-2");
        page.waitForURL("**/person?id=ada-lindqvist");
        page.getByText("What people have decided").click();
        assertThat(page.locator(".history li").last()).containsText("ada-lindqvist-2 is the same as ada-lindqvist");
        page.locator(".history .undo summary").last().click();
        page.getByText("Undo it").last().click();
        page.waitForURL("**/people/decisions**");
        assertThat(page.locator(".history li.undone").first()).containsText("Does not hold any more");
        go("person?id=ada-lindqvist-2");
        assertThat(page.locator(".founds .found")).hasCount(1);
    }

    @Test
    void somebody_is_split_and_renamed_without_scripts() {
        open(new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(1280, 900));
        decide("ada-lindqvist", "Split", () -> {
            page.getByLabel("Of the boats").check();
            page.getByLabel("Who it is there").fill("ada-the-younger");
        });
        page.waitForURL("**/person?id=ada-the-younger");
        assertThat(page.locator(".founds .found")).hasCount(1);
        decide(
                "ada-the-younger",
                "Rename",
                () -> page.getByLabel("Name", exactly()).fill("Ada Lindqvist the Younger"));
        page.waitForURL("**/person?id=ada-the-younger");
        assertThat(page.locator("h1")).hasText("Ada Lindqvist the Younger");
        go("people/decisions");
        undo("is called Ada Lindqvist the Younger");
        undo("is ada-the-younger in");
        go("person?id=ada-lindqvist");
        assertThat(page.locator(".founds .found")).hasCount(3);
    }

    @Test
    void a_decision_that_is_refused_is_shown_again_with_the_reason() {
        decide(
                "ada-lindqvist-2",
                "Merge",
                () -> page.getByLabel("The other’s id").fill("nobody-at-all"));
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("nobody-at-all");
        assertThat(page.getByLabel("The other’s id")).hasValue("nobody-at-all");
        assertThat(page.getByLabel("Your name")).hasValue("Cy Dorn");
        shoot("person-edit-refused");
    }

    private void undo(String words) {
        Locator decision = page.locator(".history li").filter(new Locator.FilterOptions().setHasText(words));
        decision.locator(".undo summary").click();
        decision.locator("button").click();
    }

    private void decide(String id, String button, Runnable fill) {
        go("person?id=" + id);
        page.getByText("Say who it is").click();
        page.getByLabel("Your name").fill("Cy Dorn");
        fill.run();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    @Test
    void the_same_words_are_found_in_another_article() {
        go("article?document=https://example.org/boats");
        assertThat(page.locator(".card .repeats").first()).containsText("The Avel Post");
        page.getByText("These words in other articles").first().click();
        assertThat(page.locator(".wording")).hasCount(1);
        assertThat(page.locator(".wording")).containsText("the same words");
        page.locator(".wording .words a").click();
        page.waitForURL("**/article?**harbor**");
        go("quotations");
        assertThat(page.locator(".wording").first()).containsText("2 articles");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void the_pages_are_accessible(ColorScheme scheme) {
        open(new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(1280, 900));
        String suffix = "-" + scheme.name().toLowerCase(Locale.ROOT);
        String id = Submission.given(firstQuoted());
        for (String path : List.of(
                "people",
                "people/decisions",
                "person?id=ada-lindqvist",
                "person/edit?id=ada-lindqvist",
                "quotations",
                "quotation?statement=" + id)) {
            String name = path.replaceAll("\\?.*", "").replace('/', '-');
            check(server.address() + path, "one-" + name + suffix);
        }
        page.setViewportSize(390, 844);
        check(server.address() + "person/edit?id=ada-lindqvist", "person-edit-narrow" + suffix);
        check(server.address() + "quotation?statement=" + id, "quotation-narrow" + suffix);
    }

    private String firstQuoted() {
        go("quotations");
        String address = page.locator(".wording .known a").first().getAttribute("href");
        return address.substring(address.indexOf('=') + 1);
    }
}
