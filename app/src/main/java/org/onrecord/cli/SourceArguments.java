// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Publication;
import org.onrecord.ingest.FieldMapping;
import org.onrecord.ingest.Limits;
import org.onrecord.ingest.Progress;
import org.onrecord.ingest.SourceOptions;
import org.onrecord.ingest.fetch.FetchPolicy;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How inputs are got and understood. */
final class SourceArguments {

    @Option(
            names = "--field",
            paramLabel = "FIELD=NAME",
            description = {
                "which column or field of a CSV or JSON export holds what: text, html, id, url, outlet, title, byline, published, modified, dateline, language.",
                "The others are guessed"
            })
    private List<String> fields = List.of();

    @Option(
            names = "--min-length",
            paramLabel = "N",
            defaultValue = "1",
            description = "leave out texts with fewer characters")
    private int shortest = 1;

    @Option(
            names = "--max-length",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "leave out texts with more characters (default: ${DEFAULT-VALUE})")
    private int longest = Limits.DEFAULT.longestText();

    @Option(
            names = "--delay",
            paramLabel = "SECONDS",
            defaultValue = "1",
            description = "the least time between two requests to one host (default: ${DEFAULT-VALUE})")
    private double delay = 1;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "8",
            description = "the most time that one page may take, its redirects included (default: ${DEFAULT-VALUE})")
    private double timeout = 8;

    @Option(
            names = "--user-agent",
            paramLabel = "NAME",
            description =
                    "what the program calls itself when it fetches pages; robots.txt is read for the word before the first /")
    private @Nullable String userAgent;

    @Option(names = "--allow-private", description = "fetch from this machine and from private networks as well")
    private boolean allowPrivate;

    /** These options, as a reader of sources takes them. */
    SourceOptions options(CommandLine command, Publication known, Progress progress) {
        if (shortest < 0 || longest < shortest || delay < 0 || timeout <= 0) {
            throw new ParameterException(
                    command,
                    "--min-length and --delay are not negative, --max-length not less than --min-length, and --timeout more than 0");
        }
        if (userAgent != null && userAgent.isBlank()) {
            throw new ParameterException(command, "--user-agent is empty");
        }
        Limits limits = new Limits(Limits.DEFAULT.documentBytes(), shortest, longest, Limits.DEFAULT.expansion());
        return new SourceOptions(limits, mapping(command), policy(), known, progress);
    }

    private FieldMapping mapping(CommandLine command) {
        try {
            return FieldMapping.parse(fields);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(command, "--field " + wrong.getMessage(), wrong);
        }
    }

    private FetchPolicy policy() {
        FetchPolicy policy = FetchPolicy.POLITE
                .withDelay(seconds(delay))
                .withTimeLimit(seconds(timeout))
                .withAllowPrivate(allowPrivate);
        return userAgent == null ? policy : policy.withUserAgent(userAgent);
    }

    private static Duration seconds(double number) {
        return Duration.ofMillis((long) Math.ceil(number * 1000));
    }
}
