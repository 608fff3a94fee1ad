// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.SpeakerType;

/** Those whom an article describes but does not name: "protesters", "a spokesman", "the poll". One for each wording. */
final class Unnamed {

    private final Map<String, Figure> byNaming = new HashMap<>();
    private final Map<String, Figure> passing = new HashMap<>();
    private final Map<String, Figure> lastByNoun = new HashMap<>();
    private final Set<Figure> introduced = new HashSet<>();
    private final List<Figure> figures = new ArrayList<>();

    Figure described(String naming, String noun, SpeakerType type) {
        Figure figure = byNaming.get(Lexicon.lower(naming));
        if (figure == null) {
            Figure seen = passing.remove(Lexicon.lower(naming));
            figure = seen != null && type == SpeakerType.GROUP ? seen : new Figure(naming, type);
            byNaming.put(Lexicon.lower(naming), figure);
            figures.add(figure);
        }
        lastByNoun.put(noun, figure);
        return figure;
    }

    /** A group that speaks nowhere yet. */
    Figure inPassing(String naming) {
        String key = Lexicon.lower(naming);
        Figure known = byNaming.get(key);
        return known != null ? known : passing.computeIfAbsent(key, k -> new Figure(naming, SpeakerType.GROUP));
    }

    /** The last one described with this noun. */
    @Nullable
    Figure last(String noun) {
        return lastByNoun.get(noun);
    }

    /** The last one described with this noun and with all words of a wording; none where a word is missing. */
    @Nullable
    Figure holding(String naming, String noun) {
        Figure last = lastByNoun.get(noun);
        if (last == null) {
            return null;
        }
        List<String> words = List.of(Lexicon.lower(last.name()).split(" ", -1));
        return words.containsAll(List.of(Lexicon.lower(naming).split(" ", -1))) ? last : null;
    }

    /** Notes that the text has told who this is, as far as it tells: "a mill official". */
    void introduce(Figure figure) {
        introduced.add(figure);
    }

    boolean introduced(Figure figure) {
        return introduced.contains(figure);
    }

    List<Figure> figures() {
        return figures;
    }
}
