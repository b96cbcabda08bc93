package com.baribhara.shared.web;

import java.util.List;
import java.util.Locale;

/** The languages everything is written in. */
public final class Languages {
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Locale BANGLA = Locale.forLanguageTag("bn");

    private static final List<Locale> WRITTEN = List.of(ENGLISH, BANGLA);

    private Languages() {}

    /** The best of ours for an {@code Accept-Language} (RFC 4647 look-up); English when it names none or is nonsense. */
    public static Locale preferred(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return ENGLISH;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), WRITTEN);
            return found == null ? ENGLISH : found;
        } catch (IllegalArgumentException nonsense) {
            return ENGLISH;
        }
    }

    public static Locale of(String language) {
        return BANGLA.getLanguage().equals(language) ? BANGLA : ENGLISH;
    }
}
