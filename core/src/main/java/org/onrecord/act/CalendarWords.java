// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.PartialDate;

/** What English words for days, months and years mean in an article of a known day; what lies ahead is left out. */
final class CalendarWords {

    private static final Map<String, DayOfWeek> DAYS = new HashMap<>();
    private static final Map<String, Month> MONTHS = new HashMap<>();
    private static final Set<String> TODAY = Set.of("today", "tonight");
    private static final Set<String> LAST = Set.of("last", "past", "previous");
    private static final Set<String> NO_DAY = Set.of("next", "super");
    private static final Set<String> AGO = Set.of("ago", "earlier");
    private static final Map<String, Integer> COUNTS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("couple", 2),
            Map.entry("few", 3),
            Map.entry("three", 3),
            Map.entry("several", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("dozen", 12));
    private static final Set<String> BESIDE_DATE = Set.of(",", "(", "the");
    private static final int MOST_AGO = 31;
    private static final int FIRST_YEAR = 1700;

    static {
        for (DayOfWeek day : DayOfWeek.values()) {
            DAYS.put(day.name().toLowerCase(Locale.ROOT), day);
        }
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            MONTHS.put(name, month);
            MONTHS.put(name.substring(0, 3), month);
        }
        MONTHS.put("sept", Month.SEPTEMBER);
    }

    /** A day without a year that is fewer months ahead is to come; else it is gone. */
    private static final int SOON = 6;

    private final @Nullable LocalDate published;

    CalendarWords(@Nullable LocalDate published) {
        this.published = published;
    }

    /** The date that begins at a word of a frame; nothing where none does, or where it cannot be told. */
    @Nullable
    PartialDate at(Frame frame, int index) {
        FrameWord word = frame.words().get(index);
        Month month = word.isCapitalised() ? MONTHS.get(word.lower()) : null;
        if (month != null) {
            return inMonth(frame, index, month);
        }
        if (isYear(word) && !isPartOfDate(frame, index)) {
            return new PartialDate(Integer.parseInt(word.text()), null, null);
        }
        return published == null ? null : relative(frame, index, published);
    }

    private @Nullable PartialDate relative(Frame frame, int index, LocalDate today) {
        String word = frame.lower(index);
        String before = frame.lower(index - 1);
        DayOfWeek day = frame.words().get(index).isCapitalised() ? DAYS.get(word) : null;
        if (day != null) {
            boolean told = NO_DAY.contains(before) || isBesideDate(frame, index);
            return told ? null : PartialDate.of(dayBefore(today, day, LAST.contains(before)));
        }
        if (TODAY.contains(word)) {
            return PartialDate.of(today);
        }
        if (AGO.contains(frame.lower(index + 1))) {
            return ago(word, before.equals("of") ? frame.lower(index - 2) : before, today);
        }
        return switch (word) {
            case "yesterday" -> PartialDate.of(today.minusDays(1));
            case "morning", "afternoon" -> before.equals("this") ? PartialDate.of(today) : null;
            case "evening", "night" -> night(before, today);
            case "week", "weekend" -> week(before, today);
            case "month" -> month(before, today);
            case "year", "summer", "spring", "winter", "fall" -> year(word, before, today);
            default -> null;
        };
    }

    /** "Monday, March 2" and "Monday 2 March": the day of the month tells the date better than that of the week. */
    private static boolean isBesideDate(Frame frame, int day) {
        int next = day + 1;
        while (BESIDE_DATE.contains(frame.lower(next))) {
            next++;
        }
        boolean monthFirst = MONTHS.containsKey(frame.lower(next))
                && number(frame.lower(frame.lower(next + 1).equals(".") ? next + 2 : next + 1), 31) != null;
        int after = frame.lower(next + 1).equals("of") ? next + 2 : next + 1;
        return monthFirst || (number(frame.lower(next), 31) != null && MONTHS.containsKey(frame.lower(after)));
    }

    private static @Nullable PartialDate night(String before, LocalDate today) {
        if (before.equals("last")) {
            return PartialDate.of(today.minusDays(1));
        }
        return before.equals("this") ? PartialDate.of(today) : null;
    }

    /** "Two days ago" is a day, "a week ago" its month, "two years ago" its year. */
    private static @Nullable PartialDate ago(String unit, String before, LocalDate today) {
        Integer count = COUNTS.getOrDefault(before, number(before, MOST_AGO));
        if (count == null) {
            return null;
        }
        return switch (unit) {
            case "day", "days" ->
                before.equals("few")
                        ? month(YearMonth.from(today.minusDays(count)))
                        : PartialDate.of(today.minusDays(count));
            case "week", "weeks" -> month(YearMonth.from(today.minusWeeks(count)));
            case "month", "months" -> month(YearMonth.from(today.minusMonths(count)));
            case "year", "years" -> new PartialDate(today.getYear() - count, null, null);
            default -> null;
        };
    }

    private static LocalDate dayBefore(LocalDate today, DayOfWeek day, boolean last) {
        return today.with(last ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day));
    }

    private static @Nullable PartialDate week(String before, LocalDate today) {
        if (before.equals("this")) {
            return month(YearMonth.from(today));
        }
        return LAST.contains(before) ? month(YearMonth.from(today.minusWeeks(1))) : null;
    }

    private static @Nullable PartialDate month(String before, LocalDate today) {
        if (before.equals("this")) {
            return month(YearMonth.from(today));
        }
        return LAST.contains(before) ? month(YearMonth.from(today).minusMonths(1)) : null;
    }

    private static @Nullable PartialDate year(String word, String before, LocalDate today) {
        if (before.equals("this")) {
            return new PartialDate(today.getYear(), null, null);
        }
        boolean ended = word.equals("year") || !word.equals("winter");
        if (!LAST.contains(before) || !ended) {
            return null;
        }
        boolean sameYear = (word.equals("spring") && today.getMonthValue() > 6)
                || (word.equals("summer") && today.getMonthValue() > 9);
        return new PartialDate(sameYear ? today.getYear() : today.getYear() - 1, null, null);
    }

    private static PartialDate month(YearMonth month) {
        return new PartialDate(month.getYear(), month.getMonthValue(), null);
    }

    private @Nullable PartialDate inMonth(Frame frame, int index, Month month) {
        int next = frame.lower(index + 1).equals(".") ? index + 2 : index + 1;
        Integer day = number(frame.lower(next), 31);
        int afterDay = frame.lower(next + 1).equals(",") ? next + 2 : next + 1;
        if (day != null) {
            return dated(month, day, year(frame, afterDay));
        }
        Integer year = year(frame, next);
        Integer dayBefore = number(frame.lower(frame.lower(index - 1).equals("of") ? index - 2 : index - 1), 31);
        if (dayBefore != null) {
            return dated(month, dayBefore, year);
        }
        boolean verb = month == Month.MAY || month == Month.MARCH;
        if (verb && year == null && !isAfterPreposition(frame.lower(index - 1))) {
            return null;
        }
        if (year != null) {
            return new PartialDate(year, month.getValue(), null);
        }
        return published == null ? null : latest(month, published);
    }

    private static boolean isAfterPreposition(String word) {
        return word.equals("in")
                || word.equals("last")
                || word.equals("late")
                || word.equals("early")
                || word.equals("a");
    }

    private static PartialDate latest(Month month, LocalDate today) {
        boolean gone = month.getValue() <= today.getMonthValue();
        return new PartialDate(gone ? today.getYear() : today.getYear() - 1, month.getValue(), null);
    }

    private @Nullable PartialDate dated(Month month, int day, @Nullable Integer year) {
        if (day > month.maxLength()) {
            return null;
        }
        if (year != null) {
            return YearMonth.of(year, month).isValidDay(day) ? new PartialDate(year, month.getValue(), day) : null;
        }
        if (published == null) {
            return null;
        }
        int recent = published.getYear();
        YearMonth thisYear = YearMonth.of(recent, month);
        boolean toCome = thisYear.isValidDay(day)
                && thisYear.atDay(day).isAfter(published)
                && thisYear.atDay(day).isBefore(published.plusMonths(SOON));
        if (toCome) {
            return null;
        }
        boolean ahead = !thisYear.isValidDay(day) || thisYear.atDay(day).isAfter(published);
        YearMonth chosen = ahead ? YearMonth.of(recent - 1, month) : thisYear;
        return chosen.isValidDay(day) ? PartialDate.of(chosen.atDay(day)) : null;
    }

    private static boolean isPartOfDate(Frame frame, int index) {
        return (frame.lower(index - 1).equals(",") && number(frame.lower(index - 2), 31) != null)
                || MONTHS.containsKey(frame.lower(index - 1));
    }

    private static @Nullable Integer year(Frame frame, int index) {
        return index < frame.size() && isYear(frame.words().get(index))
                ? Integer.valueOf(frame.words().get(index).text())
                : null;
    }

    private static boolean isYear(FrameWord word) {
        return word.text().length() == 4
                && word.text().chars().allMatch(character -> character >= '0' && character <= '9')
                && Integer.parseInt(word.text()) >= FIRST_YEAR
                && Integer.parseInt(word.text()) < 2100;
    }

    private static @Nullable Integer number(String word, int most) {
        String digits = word.replaceFirst("(st|nd|rd|th)$", "");
        if (digits.isEmpty()
                || digits.length() > 2
                || !digits.chars().allMatch(character -> character >= '0' && character <= '9')) {
            return null;
        }
        int number = Integer.parseInt(digits);
        return number >= 1 && number <= most ? number : null;
    }
}
