// SPDX-License-Identifier: Apache-2.0
package org.onrecord.across;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.statement.Entity;
import org.onrecord.statement.SpeakerType;

/**
 * Those forms of an entity that are names. A text begins other forms with a capital as well, at the beginning of a sentence or
 * in a headline ("The senator", "A House panel", "My father"), and different documents mean different people by these.
 */
final class NameForms {

    private static final Set<String> DETERMINERS = Set.of(
            "a", "an", "the", "my", "his", "her", "its", "our", "their", "your", "this", "that", "these", "those");
    /** What follows the comma describes: "China, the only ally". "Sciences, Engineering and Medicine" is a name. */
    private static final Pattern DESCRIBED = Pattern.compile(",(?:\\s+\\p{Ll}.*)?$|\\band the\\b");
    /** "D-Ohio", "R" and "Richmond-based" stand beside names. */
    private static final Pattern NO_BODY = Pattern.compile("\\p{Lu}\\.?|[DRI]-\\p{Lu}\\S*|\\S+-\\p{Ll}+");

    private static final int MOST_WORDS = 5;

    private NameForms() {}

    /** The names of an entity, that first by which it is known; none if it bears none. */
    static List<String> of(Entity entity) {
        List<String> forms = Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .filter(form -> isName(form, entity.type()))
                .distinct()
                .toList();
        return entity.type() == SpeakerType.PERSON ? ofPerson(forms) : forms;
    }

    private static boolean isName(String form, SpeakerType type) {
        String[] words = form.strip().split("\\s+", -1);
        String last = words[words.length - 1];
        boolean determined = DETERMINERS.contains(words[0].toLowerCase(Locale.ROOT));
        if (!Character.isUpperCase(form.codePointAt(0))
                || DESCRIBED.matcher(form).find()) {
            return false;
        }
        return type == SpeakerType.PERSON
                ? hasCapital(last) && words.length <= MOST_WORDS && !words[0].equals("The")
                : !NO_BODY.matcher(form).matches() && (!determined || hasCapital(last) || isNamedAfter(words));
    }

    /** "The Holm campaign"; not "A House panel", as there are many, nor "The campaign". */
    private static boolean isNamedAfter(String... words) {
        return words[0].equals("The") && words.length > 2 && hasCapital(words[1]);
    }

    private static boolean hasCapital(String word) {
        return word.chars().anyMatch(Character::isUpperCase);
    }

    /** Without single words that no full name holds ("Lawmaker"), and with nothing before the name ("Calls Ada Holm"). */
    private static List<String> ofPerson(List<String> forms) {
        List<String> full = forms.stream().filter(form -> form.indexOf(' ') > 0).toList();
        return full.isEmpty()
                ? forms
                : forms.stream()
                        .filter(form -> form.indexOf(' ') > 0
                                ? !form.endsWith(" " + full.get(0))
                                : full.stream().anyMatch(other -> holds(other, form)))
                        .toList();
    }

    private static boolean holds(String name, String word) {
        return Arrays.stream(name.split("\\s+", -1)).anyMatch(word::equalsIgnoreCase);
    }
}
