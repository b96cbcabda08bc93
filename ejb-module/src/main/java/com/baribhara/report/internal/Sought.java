package com.baribhara.report.internal;

import com.baribhara.shared.text.Digits;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody typed, taken apart like the words that are kept (function {@code search_words} of the database): small letters, Latin
 * digits, one spelling of Bangla.
 *
 * @param terms the beginnings of words, all of which a thing must have
 * @param phone the beginning of a phone as it is dialled, when all of it can be one; else null
 */
public record Sought(List<String> terms, String phone) {
    /** Above every letter. */
    static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    private static final int LONGEST = 100;
    private static final int MOST_TERMS = 5;
    private static final int SHORTEST = 2;
    private static final int PHONE_FROM = 5;
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Cntrl},;()\"]+");
    private static final Pattern JOINERS = Pattern.compile("[\\u200C\\u200D]");
    private static final Pattern PHONE = Pattern.compile("(?:\\+?88|0088)?(0?1[0-9]*|0)");
    private static final Pattern IN_PHONES = Pattern.compile("[\\s().-]");
    private static final Pattern NUMBER = Pattern.compile("(?:inv-?)?([0-9]{1,12})");

    public static Sought of(String typed) {
        String cut = typed == null ? "" : typed.substring(0, Math.min(typed.length(), LONGEST));
        String plain = JOINERS.matcher(
                        Digits.latin(Normalizer.normalize(cut.toLowerCase(Locale.ROOT), Normalizer.Form.NFC)))
                .replaceAll("");
        List<String> terms = Stream.of(BETWEEN.split(plain))
                .filter(term -> !term.isEmpty())
                .limit(MOST_TERMS)
                .toList();
        return new Sought(terms, dialled(plain));
    }

    private static String dialled(String plain) {
        String together = IN_PHONES.matcher(plain).replaceAll("");
        Matcher phone = PHONE.matcher(together);
        if (together.length() < PHONE_FROM || !phone.matches()) {
            return null;
        }
        String national = phone.group(1);
        return national.startsWith("0") ? national : "0" + national;
    }

    public boolean tooShort() {
        return terms.stream().mapToInt(String::length).sum() < SHORTEST;
    }

    /** The invoice number that is written {@code INV-000123} or {@code 123}. */
    OptionalLong invoiceNumber() {
        Matcher number = NUMBER.matcher(terms.size() == 1 ? terms.get(0) : "");
        return number.matches() ? OptionalLong.of(Long.parseLong(number.group(1))) : OptionalLong.empty();
    }
}
