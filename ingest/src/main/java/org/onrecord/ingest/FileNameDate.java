// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.document.Publication;
import org.onrecord.document.PublicationDate;

/** The day of publication, where a file is named after it: {@code courier_2026-01-26_bridge.txt}. */
final class FileNameDate {

    private static final Pattern ISO_DATE = Pattern.compile("(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)");

    private FileNameDate() {}

    /** What the name of a file says of its publication: the first ISO date in it, or nothing. */
    static Publication of(Path file) {
        return ISO_DATE.matcher(String.valueOf(file.getFileName()))
                .results()
                .flatMap(match -> day(match.group()).stream())
                .findFirst()
                .map(day -> Publication.UNKNOWN.withPublished(PublicationDate.of(day)))
                .orElse(Publication.UNKNOWN);
    }

    private static Optional<LocalDate> day(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
