// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The class names and the id of an element, each in its words: {@code relatedStories__list-2} is "related stories list".
 *
 * @param words the words of each name, in lower case
 */
record Names(List<List<String>> words) {

    private static final int LONGEST = 1_000;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern SEAM = Pattern.compile("[^\\p{L}]+");

    /** Words after which a name tells of the layout and not of what the element holds ("has-sidebar"). */
    private static final Set<String> MODIFIERS =
            Set.of("has", "have", "with", "without", "no", "not", "is", "overflow", "show", "enable", "enabled");

    static Names of(Element element) {
        return of(element.className() + " " + element.id());
    }

    static Names of(String attributes) {
        if (attributes.length() > LONGEST) {
            return new Names(List.of());
        }
        List<List<String>> words = new ArrayList<>();
        for (String name : SPACE.split(attributes, -1)) {
            List<String> parts = split(name);
            if (!parts.isEmpty()) {
                words.add(parts);
            }
        }
        return new Names(words);
    }

    private static List<String> split(String name) {
        List<String> parts = new ArrayList<>();
        for (String piece : HUMP.split(name, -1)) {
            for (String part : SEAM.split(piece, -1)) {
                if (!part.isEmpty()) {
                    parts.add(part.toLowerCase(Locale.ROOT));
                }
            }
        }
        return parts;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether any name holds one of the phrases, of up to three words each, and does not only modify it. */
    boolean mention(Set<String> phrases) {
        for (List<String> name : words) {
            for (int i = 0; i < name.size(); i++) {
                if (!(i > 0 && MODIFIERS.contains(name.get(i - 1))) && startsAt(name, i, phrases)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether any name, as a whole, is one of the phrases. */
    boolean include(Set<String> phrases) {
        return words.stream().anyMatch(name -> phrases.contains(String.join(" ", name)));
    }

    /** Whether any name is one of the phrases, with at most two words before it and one behind. */
    boolean centreOn(Set<String> phrases) {
        for (List<String> name : words) {
            for (int i = 0; i < Math.min(3, name.size()); i++) {
                for (int end = Math.max(i + 1, name.size() - 1); end <= name.size(); end++) {
                    if (phrases.contains(String.join(" ", name.subList(i, end)))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean startsAt(List<String> name, int from, Set<String> phrases) {
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < Math.min(name.size(), from + 3); i++) {
            phrase.append(i > from ? " " : "").append(name.get(i));
            if (phrases.contains(phrase.toString())) {
                return true;
            }
        }
        return false;
    }
}
