// SPDX-License-Identifier: Apache-2.0
package org.onrecord.across;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name of a body, compared without article, corporate form, marks and accents.
 *
 * @param form its words in lower case; "Department of Justice" as "justice department", "Ada Holm's campaign" as "holm
 *     campaign", "U.S." as "unitedstates", "Muslims" as "muslim"
 * @param initials the first letters of its words that begin with capitals, in lower case; of an acronym, itself
 */
record BodyName(String form, String initials) {

    private static final Pattern LEGAL = Pattern.compile(" (?:inc|corp|co|ltd|llc|plc|corporation|company)$");
    private static final Pattern DEPARTMENT = Pattern.compile("^(?:us )?department of (?:the )?(.+)$");
    private static final Pattern UNITED_NATIONS = Pattern.compile("\\bun\\b");
    /** Members of a people, a faith or a party: "Muslims" as "Muslim". */
    private static final Pattern MEMBERS = Pattern.compile("((?:an|im|ic|no|ist|crat))s$");

    private static final Pattern CAMPAIGN = Pattern.compile("^.* (\\p{L}+ campaign)$");
    private static final Map<String, String> COMMON = WordFile.lines("body-names.txt").stream()
            .flatMap(line -> line.stream().map(name -> Map.entry(name, line.get(0))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    /** "Va." is a state, and not the body that is called VA. */
    private static final Map<String, String> STATES = WordFile.lines("states.txt").stream()
            .collect(Collectors.toUnmodifiableMap(
                    line -> line.get(0), line -> String.join(" ", line.subList(1, line.size()))));

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}.&]*\\p{Lu}\\.?");

    static BodyName of(String name) {
        String whole = STATES.getOrDefault(name, name);
        String plain = Normalizer.normalize(whole, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[’']s?(?= |$)", "")
                .replace(".", "");
        String form = plain.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}&]+", " ")
                .strip()
                .replaceFirst("^the ", "");
        form = LEGAL.matcher(form).replaceFirst("");
        form = DEPARTMENT.matcher(form).replaceFirst("$1 department");
        form = CAMPAIGN.matcher(form).replaceFirst("$1");
        form = UNITED_NATIONS.matcher(form).replaceFirst("united nations");
        form = MEMBERS.matcher(form).replaceFirst("$1");
        form = COMMON.getOrDefault(form.replace(" ", ""), form);
        return new BodyName(form.isEmpty() ? name : form, initials(whole, plain));
    }

    private static String initials(String name, String plain) {
        if (isAcronym(name)) {
            return plain.toLowerCase(Locale.ROOT);
        }
        return Stream.of(plain.split("[\\s\\-]+", -1))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !word.equals("The"))
                .map(word -> word.substring(0, 1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    static boolean isAcronym(String name) {
        return ACRONYM.matcher(name).matches();
    }

    static List<BodyName> of(Stream<String> names) {
        return names.map(BodyName::of).toList();
    }
}
