package com.baribhara.shared.text;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads a day as people in Bangladesh write it: {@code 01 July 2026}, {@code 1 Jul 2026}, {@code ০১ জুলাই ২০২৬}, {@code 1/7/2026},
 * {@code 2026-07-01}. The day always stands before the month, and the year is written in full: nothing is guessed.
 */
public final class WrittenDay {
    private static final int LONGEST = 40;
    private static final int SHORTEST_NAME = 2;

    private WrittenDay() {}

    /** Empty when it is not a day, or could be two. */
    public static Optional<LocalDate> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> parts = Arrays.stream(Digits.latin(text).strip().split("[\\s,./-]+"))
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.size() != 3) {
            return Optional.empty();
        }
        boolean yearFirst = parts.get(0).matches("\\d{4}");
        return day(parts.get(yearFirst ? 0 : 2), parts.get(1), parts.get(yearFirst ? 2 : 0));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        int number = month.matches("\\d{1,2}") ? Integer.parseInt(month) : named(month);
        if (!year.matches("\\d{4}") || !day.matches("\\d{1,2}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** The one month whose name begins so in either language; 0 when none or several do. */
    private static int named(String begun) {
        String wanted = plain(begun);
        int[] found = wanted.length() < SHORTEST_NAME
                ? new int[0]
                : IntStream.rangeClosed(1, 12)
                        .filter(month -> DateText.names(month).stream()
                                .anyMatch(name -> plain(name).startsWith(wanted)))
                        .toArray();
        return found.length == 1 ? found[0] : 0;
    }

    /** Spellings that offices mix are one: জানুয়ারী and জানুয়ারি, আগষ্ট and আগস্ট. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('ী', 'ি')
                .replace('ষ', 'স');
    }
}
