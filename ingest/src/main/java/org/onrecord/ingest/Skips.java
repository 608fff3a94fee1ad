// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.nio.file.FileSystemException;
import org.onrecord.ingest.fetch.FetchException;

/** The failures of readers as outcomes. */
final class Skips {

    private Skips() {}

    static Outcome.Skipped error(Place place, String problem) {
        return new Outcome.Skipped(Outcome.Reason.ERROR, place, problem);
    }

    static Outcome.Skipped error(Place place, Exception problem) {
        if (problem instanceof FileSystemException failure) {
            return error(place, FileProblem.reason(failure));
        }
        String message = problem.getMessage();
        String name = problem.getClass().getSimpleName();
        return error(place, message == null || message.isBlank() ? name : message);
    }

    /** A page that was asked for and not got. */
    static Outcome.Skipped error(String asked, FetchException failure) {
        String redirected = asked.equals(failure.url()) ? "" : " (redirected to " + failure.url() + ")";
        return error(Place.of(asked), failure.getMessage() + redirected);
    }

    static Outcome.Skipped notAnArticle(Place place, String detail) {
        return new Outcome.Skipped(Outcome.Reason.NOT_AN_ARTICLE, place, detail);
    }
}
