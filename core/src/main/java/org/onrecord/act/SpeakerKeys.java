// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.statement.Resolution;
import org.onrecord.statement.Speaker;

/** Keys that are the same for all statements of one speaker in an article, as far as the resolution can tell. */
final class SpeakerKeys {

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who", "which", "him", "her", "his");

    private static final Pattern HEAD = Pattern.compile("[,(]");

    private SpeakerKeys() {}

    /** A key for each source; where nobody is resolved, the source's own last word, and for a pronoun the key before. */
    static List<String> of(List<String> sources, Resolution resolution) {
        List<String> keys = new ArrayList<>();
        String person = "";
        for (int index = 0; index < sources.size(); index++) {
            List<Speaker> speakers = resolution.speakers().get(index);
            String key = speakers.isEmpty() ? ofWords(sources.get(index), person) : ofSpeakers(speakers);
            keys.add(key);
            boolean named = !sources.get(index).isEmpty()
                    && Character.isUpperCase(sources.get(index).charAt(0));
            person = named && !sources.get(index).startsWith("The ") ? key : person;
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
        if (isPronoun(text.toLowerCase(Locale.ROOT))) {
            return before;
        }
        List<String> words = Words.of(HEAD.split(text, 2)[0]);
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    /** Whether a word, in lower case, stands for somebody who was named before. */
    static boolean isPronoun(String word) {
        return PRONOUNS.contains(word);
    }
}
