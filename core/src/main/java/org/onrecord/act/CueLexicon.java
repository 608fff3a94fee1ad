// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which class the words of a cue are of. Safe to share between threads. */
final class CueLexicon {

    private static final Set<CueClass> WEAK = EnumSet.of(CueClass.SAY, CueClass.REPORT, CueClass.SEEM);

    private record Phrase(List<String> stems, CueClass kind) {}

    private final Map<String, CueClass> words = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    CueLexicon(Stems stems) {
        WordLists.read("cue-classes.txt", (label, entries) -> {
            CueClass kind = CueClass.labelled(label);
            for (String entry : entries) {
                List<String> parts =
                        List.of(entry.split("\\+", -1)).stream().map(stems::of).toList();
                if (parts.size() > 1) {
                    phrases.computeIfAbsent(parts.get(0), first -> new ArrayList<>())
                            .add(new Phrase(parts, kind));
                } else {
                    words.putIfAbsent(parts.get(0), kind);
                }
            }
        });
    }

    /** The class of a cue, by a phrase in it, else by its first strong word, else by a weak one. */
    CueClass of(List<String> cue) {
        CueClass phrase = phrase(cue);
        if (phrase != null) {
            return phrase;
        }
        CueClass weak = cue.isEmpty() ? CueClass.BARE : CueClass.NONE;
        boolean performs = false;
        for (String stem : cue) {
            CueClass kind = words.get(stem);
            if (kind == null) {
                continue;
            }
            if (!WEAK.contains(kind) && kind != CueClass.OTHER) {
                return kind;
            }
            performs |= kind == CueClass.OTHER;
            weak = weak == CueClass.SAY || kind == CueClass.OTHER ? weak : kind;
        }
        return performs ? CueClass.OTHER : weak;
    }

    private @Nullable CueClass phrase(List<String> cue) {
        for (int start = 0; start < cue.size(); start++) {
            for (Phrase phrase : phrases.getOrDefault(cue.get(start), List.of())) {
                if (holds(cue, start, phrase.stems())) {
                    return phrase.kind();
                }
            }
        }
        return null;
    }

    /** Whether a phrase stands from {@code start} on, at most one other word between two of its words. */
    private static boolean holds(List<String> cue, int start, List<String> phrase) {
        int place = start;
        for (int number = 0; number < phrase.size(); number++) {
            if (number > 0 && place < cue.size() && !cue.get(place).equals(phrase.get(number))) {
                place++;
            }
            if (place >= cue.size() || !cue.get(place).equals(phrase.get(number))) {
                return false;
            }
            place++;
        }
        return true;
    }
}
