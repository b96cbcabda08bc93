package com.baribhara.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How this reader wants pages: language, digits, theme and the width of the menu, from cookies, so that it holds before signing in and after. */
@Named("prefs")
@RequestScoped
public class ReadingPreferences {
    public static final String LANGUAGE_COOKIE = "baribhara_language";
    public static final String DIGITS_COOKIE = "baribhara_digits";
    public static final String THEME_COOKIE = "baribhara_theme";
    public static final String SIDE_COOKIE = "baribhara_side";
    public static final String LATIN = "latin";
    public static final String NARROW = "narrow";
    public static final Set<String> THEMES = Set.of("auto", "light", "dark");

    private final Locale locale;
    private final boolean banglaDigits;
    private final String theme;
    private final boolean narrow;

    protected ReadingPreferences() {
        this.locale = Locale.ENGLISH;
        this.banglaDigits = false;
        this.theme = "auto";
        this.narrow = false;
    }

    private ReadingPreferences(Locale locale) {
        this.locale = locale;
        this.banglaDigits = true;
        this.theme = "auto";
        this.narrow = false;
    }

    /** Nobody's in particular: the usual ones of a language. */
    public static ReadingPreferences of(Locale locale) {
        return new ReadingPreferences(locale);
    }

    @Inject
    public ReadingPreferences(HttpServletRequest request) {
        this.locale = chosen(request, LANGUAGE_COOKIE)
                .map(Languages::of)
                .orElseGet(() -> Languages.preferred(request.getHeader("Accept-Language")));
        this.banglaDigits = !chosen(request, DIGITS_COOKIE).map(LATIN::equals).orElse(false);
        this.theme = chosen(request, THEME_COOKIE).filter(THEMES::contains).orElse("auto");
        this.narrow = chosen(request, SIDE_COOKIE).map(NARROW::equals).orElse(false);
    }

    /** What the request itself was told, before its cookies. */
    private static Optional<String> chosen(HttpServletRequest request, String name) {
        if (request.getAttribute(name) instanceof String told) {
            return Optional.of(told);
        }
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    public Locale getLocale() {
        return locale;
    }

    public String getLanguage() {
        return locale.getLanguage();
    }

    public boolean isBangla() {
        return locale.equals(Languages.BANGLA);
    }

    /** A choice within Bangla; English pages never have them. */
    public boolean isBanglaDigits() {
        return banglaDigits && isBangla();
    }

    /** Whether they would have them in Bangla, whatever they read now. */
    public boolean isBanglaDigitsLiked() {
        return banglaDigits;
    }

    /** {@code light}, {@code dark}, or {@code auto}: as the system wishes. */
    public String getTheme() {
        return theme;
    }

    /** Whether the side menu is drawn in to its icons. */
    public boolean isNarrow() {
        return narrow;
    }
}
