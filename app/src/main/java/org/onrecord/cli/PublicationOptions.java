// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import org.jspecify.annotations.Nullable;
import org.onrecord.document.Publication;
import org.onrecord.document.PublicationDate;
import picocli.CommandLine.Option;

/** What the caller knows of the publication of the documents. */
final class PublicationOptions {

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "when it was published: 2026-01-26, or with a time")
    private @Nullable PublicationDate published;

    @Option(names = "--outlet", paramLabel = "NAME", description = "who published it")
    private @Nullable String outlet;

    @Option(names = "--title", paramLabel = "TITLE", description = "its headline")
    private @Nullable String title;

    @Option(names = "--url", paramLabel = "URL", description = "its address; becomes the document's id")
    private @Nullable String url;

    Publication publication() {
        return new Publication(url, outlet, title, null, published, null, null, null);
    }
}
