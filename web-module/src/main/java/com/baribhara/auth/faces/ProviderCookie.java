package com.baribhara.auth.faces;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Shows that a browser which comes back from a provider is the one that went. The only cookie of ours that comes along when another site
 * leads here: it opens nothing by itself, is good for ten minutes and gone once it was shown.
 */
final class ProviderCookie {
    static final String NAME = "__Host-baribhara_provider";

    private static final Duration LIFE = Duration.ofMinutes(10);

    private ProviderCookie() {}

    static void set(HttpServletResponse response, String value) {
        response.addCookie(cookie(value, (int) LIFE.toSeconds()));
    }

    static void clear(HttpServletResponse response) {
        response.addCookie(cookie("", 0));
    }

    /** Null when the browser has none. */
    static String of(HttpServletRequest request) {
        return Stream.of(Optional.ofNullable(request.getCookies()).orElseGet(() -> new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static Cookie cookie(String value, int maxAge) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setMaxAge(maxAge);
        cookie.setHttpOnly(true);
        cookie.setSecure(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
