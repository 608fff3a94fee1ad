// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells which language a text is written in, by its script and by the share of its words that are stop words of a
 * language. Made to keep other languages away from a reader of English, not to tell close ones apart.
 *
 * @param tag BCP 47 tag; {@code und} where the text is of none of the known languages; {@code en} where it is too short to tell
 */
record Language(String tag) {

    static final Language ENGLISH = new Language("en");

    private static final Language UNKNOWN = new Language("und");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)?");
    private static final int LOOKED_AT = 20_000;
    private static final int FEWEST_WORDS = 20;
    private static final int FEWEST_WORDS_UNKNOWN = 60;
    private static final double KNOWN_SHARE = 0.08;

    /** For each stop word, the languages that it belongs to. */
    private static final Map<String, List<String>> STOP_WORDS = load();

    private static final Map<UnicodeScript, String> SCRIPTS = scripts();

    /** The language of a text, judged by its first 20,000 characters. */
    static Language of(String text) {
        String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
        String script = byScript(start);
        return script == null ? byWords(start) : new Language(script);
    }

    boolean isEnglish() {
        return equals(ENGLISH);
    }

    /** {@code German (de)}, for people. */
    @Override
    public String toString() {
        return equals(UNKNOWN)
                ? "a language that is not known, and not English"
                : Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH) + " (" + tag + ")";
    }

    private static Language byWords(String text) {
        Map<String, Integer> counts = new HashMap<>();
        Matcher matcher = WORD.matcher(text);
        int words = 0;
        while (matcher.find()) {
            words++;
            for (String language : STOP_WORDS.getOrDefault(matcher.group().toLowerCase(Locale.ROOT), List.of())) {
                counts.merge(language, 1, Integer::sum);
            }
        }
        return words < FEWEST_WORDS ? ENGLISH : decide(counts, words);
    }

    private static Language decide(Map<String, Integer> counts, int words) {
        int english = counts.getOrDefault("en", 0);
        String best = counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("und");
        if (counts.getOrDefault(best, 0) < KNOWN_SHARE * words) {
            return words < FEWEST_WORDS_UNKNOWN ? ENGLISH : UNKNOWN;
        }
        return counts.getOrDefault(best, 0) > english ? new Language(best) : ENGLISH;
    }

    /** The language of the script that most letters belong to, or null for Latin. */
    private static @Nullable String byScript(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (kana > all / 10) {
            return "ja";
        }
        return letters.entrySet().stream()
                .filter(entry -> entry.getKey() != UnicodeScript.LATIN && entry.getValue() > all / 2)
                .map(entry -> SCRIPTS.getOrDefault(entry.getKey(), "und"))
                .findFirst()
                .orElse(null);
    }

    private static Map<UnicodeScript, String> scripts() {
        return Map.ofEntries(
                Map.entry(UnicodeScript.ARABIC, "ar"),
                Map.entry(UnicodeScript.ARMENIAN, "hy"),
                Map.entry(UnicodeScript.BENGALI, "bn"),
                Map.entry(UnicodeScript.CYRILLIC, "ru"),
                Map.entry(UnicodeScript.DEVANAGARI, "hi"),
                Map.entry(UnicodeScript.ETHIOPIC, "am"),
                Map.entry(UnicodeScript.GEORGIAN, "ka"),
                Map.entry(UnicodeScript.GREEK, "el"),
                Map.entry(UnicodeScript.HAN, "zh"),
                Map.entry(UnicodeScript.HANGUL, "ko"),
                Map.entry(UnicodeScript.HEBREW, "he"),
                Map.entry(UnicodeScript.TAMIL, "ta"),
                Map.entry(UnicodeScript.TELUGU, "te"),
                Map.entry(UnicodeScript.THAI, "th"));
    }

    private static Map<String, List<String>> load() {
        Properties lists = new Properties();
        try (InputStream in = Language.class.getResourceAsStream("stop-words.properties")) {
            if (in == null) {
                throw new IllegalStateException("stop-words.properties is missing");
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            lists.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return lists.stringPropertyNames().stream()
                .sorted()
                .flatMap(language -> List.of(lists.getProperty(language).split(" ")).stream()
                        .distinct()
                        .map(word -> Map.entry(word, language)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
    }
}
