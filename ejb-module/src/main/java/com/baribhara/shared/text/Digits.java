package com.baribhara.shared.text;

import java.util.regex.Pattern;

/** Bangla digits (০-৯) and Latin ones: both are accepted wherever a person types digits; what is stored is Latin. */
public final class Digits {
    private static final char BANGLA_ZERO = '০';
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]");

    private Digits() {}

    /** The text with every Bangla digit replaced by its Latin one; all else stays. */
    public static String latin(String text) {
        return shifted(text, BANGLA_ZERO, '0');
    }

    /** What somebody typed off a card, a letter or a screen: Latin digits, without the blanks and dashes that make it easy to read. */
    public static String typed(String text) {
        return BETWEEN.matcher(latin(text)).replaceAll("");
    }

    /** The text with every Latin digit replaced by its Bangla one; all else stays. */
    public static String bangla(String text) {
        return shifted(text, '0', BANGLA_ZERO);
    }

    private static String shifted(String text, char from, char to) {
        StringBuilder shifted = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            shifted.append(c >= from && c <= from + 9 ? (char) (c - from + to) : c);
        }
        return shifted.toString();
    }
}
