// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a Chromium: one on the PATH, else the one that Playwright has downloaded, else Debian's, which is installed where
 * that is allowed. Where there is none to be had, the tests fail and say so.
 */
final class Browsers {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

    private Browsers() {}

    /** Playwright without its own download of browsers, which may take minutes and is not needed where there is one. */
    static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static Browser launch(Playwright playwright) {
        Optional<Path> installed = onPath();
        if (installed.isPresent()) {
            return launch(playwright, installed.get());
        }
        try {
            return playwright.chromium().launch(options());
        } catch (PlaywrightException none) {
            install();
            Path browser = onPath().orElseThrow(() -> new AssertionError(
                    "the tests of the page need Chromium or Chrome on the PATH: install one (Debian: apt-get install chromium)",
                    none));
            return launch(playwright, browser);
        }
    }

    private static Browser launch(Playwright playwright, Path browser) {
        return playwright.chromium().launch(options().setExecutablePath(browser));
    }

    private static BrowserType.LaunchOptions options() {
        return new BrowserType.LaunchOptions().setArgs(List.of("--no-sandbox"));
    }

    private static Optional<Path> onPath() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void install() {
        boolean root = "root".equals(System.getProperty("user.name"));
        if (root && Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            run("apt-get", "update", "-qq");
            run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium");
        }
    }

    private static void run(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.waitFor();
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(String.join(" ", Stream.of(command).toList()) + " could not be run", failure);
        }
    }
}
