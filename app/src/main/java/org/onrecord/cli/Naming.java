// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Entity;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;

/**
 * By which names a person may ask for the speakers of a record.
 *
 * @param record the record
 */
record Naming(ArticleRecord record) {

    static Naming of(ArticleRecord record) {
        return new Naming(record);
    }

    /** Whether one of the names asked for is one of a speaker of a statement. */
    boolean anySpeaks(List<String> asked, Statement statement) {
        return statement.speakers().stream()
                .anyMatch(speaker -> asked.stream().anyMatch(name -> isCalled(speaker, name)));
    }

    private boolean isCalled(Speaker speaker, String asked) {
        List<String> names = new ArrayList<>(List.of(speaker.name()));
        for (Entity entity : record.entities()) {
            if (entity.id().equals(speaker.entity())) {
                if (asked.equals(entity.people())) {
                    return true;
                }
                names.addAll(entity.aliases());
            }
        }
        List<String> wanted = words(asked);
        return !wanted.isEmpty() && names.stream().anyMatch(name -> words(name).containsAll(wanted));
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>(
                List.of(name.toLowerCase(Locale.ROOT).replaceAll("['’]s\\b", "").split("[^\\p{L}\\p{N}]+", -1)));
        words.removeIf(String::isEmpty);
        return words;
    }
}
