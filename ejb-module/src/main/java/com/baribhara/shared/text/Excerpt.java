package com.baribhara.shared.text;

/** The beginning of what someone typed: enough to know it again in a message, however long it was. */
public final class Excerpt {
    private static final int LONGEST = 40;

    private Excerpt() {}

    /** Nothing for null. */
    public static String of(String typed) {
        String kept = typed == null ? "" : typed.strip();
        return kept.codePointCount(0, kept.length()) <= LONGEST
                ? kept
                : kept.substring(0, kept.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
