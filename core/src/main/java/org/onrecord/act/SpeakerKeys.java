// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.statement.Resolution;
import org.onrecord.statement.Speaker;

/** Keys that are the same for all statements of one speaker in an article, as far as the resolution can tell. */
final class SpeakerKeys {

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who", "which", "him", "her", "his");

    private SpeakerKeys() {}

    /** A key for each source; where nobody is resolved, the source's own last word, and for a pronoun the key before. */
    static List<String> of(List<String> sources, Resolution resolution) {
        List<String> keys = new ArrayList<>();
        for (int index = 0; index < sources.size(); index++) {
            List<Speaker> speakers = resolution.speakers().get(index);
            String before = keys.isEmpty() ? "" : keys.get(keys.size() - 1);
            keys.add(speakers.isEmpty() ? ofWords(sources.get(index), before) : ofSpeakers(speakers));
        }
        return keys;
    }

    private static String ofSpeakers(List<Speaker> speakers) {
        return speakers.stream()
                .map(speaker -> speaker.entity() == null ? speaker.name() : speaker.entity())
                .sorted()
                .collect(Collectors.joining("|"));
    }

    private static String ofWords(String source, String before) {
        String text = source.strip();
        if (PRONOUNS.contains(text.toLowerCase(Locale.ROOT))) {
            return before;
        }
        int comma = text.indexOf(',');
        List<String> words = Words.of(comma < 0 ? text : text.substring(0, comma));
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }
}
