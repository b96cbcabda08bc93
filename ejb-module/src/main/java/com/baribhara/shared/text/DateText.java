package com.baribhara.shared.text;

import com.baribhara.shared.BillingMonth;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Dates and months in words: {@code 01 July 2026}, {@code ০১ জুলাই ২০২৬}, {@code July 2026}. */
public final class DateText {
    private static final String[] ENGLISH = """
            January February March April May June
            July August September October November December""".split("\\s");
    private static final String[] BANGLA = """
            জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন
            জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর""".split("\\s");

    private final boolean bangla;
    private final boolean banglaDigits;

    private DateText(boolean bangla, boolean banglaDigits) {
        this.bangla = bangla;
        this.banglaDigits = bangla && banglaDigits;
    }

    public static DateText in(Locale locale, boolean banglaDigits) {
        return new DateText(locale.getLanguage().equals("bn"), banglaDigits);
    }

    public String day(LocalDate day) {
        return written(String.format(
                Locale.ROOT, "%02d %s %d", day.getDayOfMonth(), name(day.getMonthValue()), day.getYear()));
    }

    /** For narrow tables, {@code 01 Jul 2026}; Bangla has no short forms that an office would use. */
    public String shortDay(LocalDate day) {
        String name = name(day.getMonthValue());
        String shortName = bangla ? name : name.substring(0, 3);
        return written(String.format(Locale.ROOT, "%02d %s %d", day.getDayOfMonth(), shortName, day.getYear()));
    }

    public String month(BillingMonth month) {
        return written(String.format(
                Locale.ROOT,
                "%s %d",
                name(month.value().getMonthValue()),
                month.value().getYear()));
    }

    /** For an axis; Bangla has no short forms, and needs none. */
    public String shortMonth(BillingMonth month) {
        String name = name(month.value().getMonthValue());
        return bangla ? name : name.substring(0, 3);
    }

    /** Their names from January on. */
    public List<String> months() {
        return List.of(bangla ? BANGLA : ENGLISH);
    }

    /** What a month is called, in each language. */
    static List<String> names(int month) {
        return List.of(ENGLISH[month - 1], BANGLA[month - 1]);
    }

    private String name(int month) {
        return (bangla ? BANGLA : ENGLISH)[month - 1];
    }

    private String written(String text) {
        return banglaDigits ? Digits.bangla(text) : text;
    }
}
