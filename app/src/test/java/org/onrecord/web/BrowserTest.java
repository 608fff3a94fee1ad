// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.store.RecordStore;

/** A server and a real browser that looks at it. Screenshots are left in {@code target/screenshots}. */
abstract class BrowserTest {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    /** Enough for a machine that is busy with something else. */
    private static final double PATIENCE_MILLIS = 120_000;

    static RecordStore store;
    static WebServer server;
    private static Playwright playwright;
    private static Browser browser;

    private final List<String> faults = new ArrayList<>();
    private BrowserContext context;
    Page page;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        store = Articles.store(folder);
        server = Articles.server(store, null);
        playwright = Browsers.playwright();
        setDefaultAssertionTimeout(PATIENCE_MILLIS);
        browser = Browsers.launch(playwright);
    }

    @AfterAll
    static void stop() {
        playwright.close();
        server.close();
        store.close();
    }

    @BeforeEach
    void open() {
        context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
        page = watched(context.newPage());
    }

    @AfterEach
    void close() {
        context.close();
        assertThat(faults)
                .as("errors of scripts, and what the policy has refused")
                .isEmpty();
    }

    void open(Browser.NewContextOptions options) {
        context.close();
        context = browser.newContext(options);
        page = watched(context.newPage());
    }

    private Page watched(Page opened) {
        opened.setDefaultTimeout(PATIENCE_MILLIS);
        opened.setDefaultNavigationTimeout(PATIENCE_MILLIS);
        opened.onPageError(faults::add);
        opened.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                faults.add(message.text());
            }
        });
        return opened;
    }

    void readFerry() {
        page.navigate(server.address());
        page.getByLabel("The article", new Page.GetByLabelOptions().setExact(true))
                .fill(Articles.ferry());
        page.getByText("What else you know of it").click();
        page.getByLabel("Published by").fill("The Avel Post");
        page.getByLabel("Published on").fill("2026-03-02");
        page.getByText("Read it").click();
        page.waitForURL("**/article?**");
    }

    void shoot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    void check(String address, String name) {
        page.navigate(address);
        check(name);
    }

    /** The page as it is. */
    void check(String name) {
        shoot(name);
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations).as(name + ": " + violations).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(name + " fits the width of the screen")
                .isTrue();
    }
}
