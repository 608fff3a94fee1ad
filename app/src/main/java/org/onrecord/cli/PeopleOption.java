// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.onrecord.format.people.PeopleFile;
import org.onrecord.people.People;
import picocli.CommandLine.Option;

/** Who is known from outside the texts. */
final class PeopleOption {

    @Option(
            names = "--people",
            paramLabel = "FILE",
            description = {
                "known people, who held which office when: JSON after Popolo, or CSV with the columns id, name, other_names, gender, role, organization, area, start_date, end_date (one office a row).",
                "Speakers get their ids, and \"the governor\" means who held the office on the article's date"
            })
    private @Nullable Path file;

    /** The people of the file; nobody where none is named. */
    People people() throws IOException {
        return file == null ? People.NONE : PeopleFile.read(file);
    }

    /** What tells the people of the file from others; empty where no file is named. */
    String fingerprint() throws IOException {
        if (file == null) {
            return "";
        }
        CRC32 sum = new CRC32();
        sum.update(people().toString().getBytes(StandardCharsets.UTF_8));
        return " people " + Long.toHexString(sum.getValue());
    }
}
