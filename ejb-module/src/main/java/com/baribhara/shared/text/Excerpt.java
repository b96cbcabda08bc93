package com.baribhara.shared.text;

/**
 * The beginning of what someone typed: enough to know it again in a message, however long it was. A number as long as those of identity
 * cards and phones is masked but for its end, whatever field it was typed into: messages end in logs and reports.
 */
public final class Excerpt {
    private static final int LONGEST = 40;
    private static final int LONG_NUMBER = 10;
    private static final int SHOWN = 4;

    private Excerpt() {}

    /** Nothing for null. */
    public static String of(String typed) {
        String kept = masked(typed == null ? "" : typed.strip());
        return kept.codePointCount(0, kept.length()) <= LONGEST
                ? kept
                : kept.substring(0, kept.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** The whole of it, but for the beginnings of long numbers, spaced or not. */
    public static String masked(String typed) {
        StringBuilder shown = new StringBuilder(typed);
        int at = 0;
        while (at < typed.length()) {
            int digits = 0;
            int end = at;
            while (end < typed.length() && (digit(typed, end) || digits > 0 && joins(typed, end))) {
                digits += digit(typed, end) ? 1 : 0;
                end++;
            }
            if (digits >= LONG_NUMBER) {
                hide(shown, at, digits - SHOWN);
            }
            at = Math.max(end, at + 1);
        }
        return shown.toString();
    }

    private static void hide(StringBuilder shown, int from, int digits) {
        int hidden = 0;
        for (int i = from; hidden < digits; i++) {
            hidden += Character.isDigit(shown.charAt(i)) ? 1 : 0;
            shown.setCharAt(i, '*');
        }
    }

    private static boolean digit(String text, int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    /** One space or dash between digits. */
    private static boolean joins(String text, int at) {
        return (text.charAt(at) == ' ' || text.charAt(at) == '-') && digit(text, at + 1);
    }
}
