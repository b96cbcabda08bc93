package com.baribhara.shared.text;

/** Numbers of people as they are shown to most: stars, and the last digits, by which whoever knows the number knows it again. */
public final class Mask {
    private static final int SHOWN = 4;

    private Mask() {}

    /** @param number of more than four digits */
    public static String butForItsEnd(String number) {
        int hidden = number.length() - SHOWN;
        return "*".repeat(hidden) + number.substring(hidden);
    }
}
