// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.Medium;

/** Finds the {@link Setting}s that an article names outside of what it quotes. Safe to share between threads. */
final class Settings {

    private final Map<String, Medium> words = new HashMap<>();

    Settings() {
        WordLists.read("media.txt", (key, entries) -> {
            Medium medium = Medium.valueOf(key.substring(key.indexOf(' ') + 1).toUpperCase(Locale.ROOT));
            entries.forEach(word -> words.putIfAbsent(word, medium));
        });
    }

    /** The settings in the order of the text; words inside a content are left out. */
    List<Setting> in(Narration narration) {
        List<Frame> frames = narration.frames();
        List<Setting> settings = new ArrayList<>();
        for (int paragraph = 0; paragraph < frames.size(); paragraph++) {
            Frame frame = frames.get(paragraph);
            for (int word = 0; word < frame.size(); word++) {
                Medium medium = at(frame, word);
                if (medium != null) {
                    settings.add(new Setting(
                            paragraph, frame.words().get(word).span().start(), medium));
                }
            }
        }
        return settings;
    }

    /** Whether a word names a setting: whether a statement was made in it is for the rules to tell. */
    boolean isSetting(String word) {
        return words.containsKey(word);
    }

    private @Nullable Medium at(Frame narration, int index) {
        String word = narration.lower(index);
        String before = narration.lower(index - 1);
        if (word.equals("conference") && (before.equals("news") || before.equals("press"))) {
            return Medium.PRESS_BRIEFING;
        }
        return word.equals("hall") && before.equals("town") ? Medium.SPEECH : words.get(word);
    }
}
