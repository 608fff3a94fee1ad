// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Publication;
import org.onrecord.document.PublicationDate;
import org.onrecord.ingest.Sources;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

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

    /**
     * What is known; wrong usage if one address is given to several documents.
     *
     * @param inputs the documents, as they were named
     */
    Publication publication(CommandLine command, List<String> inputs) {
        if (url != null && url.isBlank()) {
            throw new ParameterException(command, "--url is empty");
        }
        if (url != null && (inputs.size() > 1 || inputs.stream().anyMatch(Sources::isFolder))) {
            throw new ParameterException(
                    command,
                    "--url is the address of one document: name one, or leave it to the files beside the texts");
        }
        return new Publication(url, outlet, title, null, published, null, null, null);
    }
}
