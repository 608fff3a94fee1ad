// SPDX-License-Identifier: Apache-2.0
package org.onrecord.across;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Dateline;
import org.onrecord.document.SegmentedDocument;

/**
 * The news agency that a document credits as its author: in its byline ("By Associated Press"), its dateline ("LAKE CITY
 * (AP) —") or a parenthesis that opens a paragraph at its beginning. One that "contributed to this report" is not its author.
 */
final class AgencyCredit {

    private record Agency(String name, Pattern named) {}

    /** How far into the text a credit may stand, in UTF-16 units. */
    private static final int BEGINNING = 600;

    private static final Pattern PARENTHESIS =
            Pattern.compile("\\(([\\p{L} .\\-]{2,30})\\)[ \\u00a0]*[\\-–—]|(?m)^\\(([\\p{L} .\\-]{2,30})\\)");

    private static final List<Agency> AGENCIES = List.of(
            agency("Associated Press", "AP|Associated Press"),
            agency("Reuters", "Reuters|Thomson Reuters"),
            agency("Agence France-Presse", "AFP|Agence France-Presse"),
            agency("United Press International", "UPI|United Press International"),
            agency("Press Association", "PA Media|Press Association"),
            agency("Deutsche Presse-Agentur", "dpa|DPA"),
            agency("Canadian Press", "Canadian Press"),
            agency("Australian Associated Press", "AAP"),
            agency("Bloomberg News", "Bloomberg|Bloomberg News"),
            agency("Xinhua", "Xinhua"),
            agency("Press Trust of India", "PTI"),
            agency("EFE", "EFE"),
            agency("ANSA", "ANSA"),
            agency("Kyodo News", "Kyodo|Kyodo News"),
            agency("Tribune News Service", "TNS|Tribune News Service"));

    private AgencyCredit() {}

    private static Agency agency(String name, String forms) {
        return new Agency(name, Pattern.compile("(?<![\\p{L}])(?:The )?(?:" + forms + ")(?![\\p{L}])"));
    }

    static @Nullable String of(SegmentedDocument document) {
        return places(document)
                .flatMap(place -> AGENCIES.stream()
                        .filter(agency -> agency.named().matcher(place).find()))
                .map(Agency::name)
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> places(SegmentedDocument document) {
        String text = document.text();
        String beginning = text.substring(0, Math.min(BEGINNING, text.length()));
        Dateline dateline = document.dateline();
        Stream<String> parentheses = PARENTHESIS.matcher(beginning).results().map(AgencyCredit::inside);
        return Stream.of(
                        Stream.ofNullable(document.document().publication().byline()),
                        Stream.ofNullable(dateline).map(line -> line.span().in(text)),
                        parentheses)
                .flatMap(places -> places);
    }

    private static String inside(MatchResult result) {
        return result.group(1) == null ? result.group(2) : result.group(1);
    }
}
