package com.baribhara.shared.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The cookies in which a page carries its access token and what renews it; scripts can't read them and other sites can't send them. Their
 * names begin with {@code __Host-}: browsers take such a cookie only from this host itself, over TLS (or on {@code localhost}), for all paths.
 */
public final class SessionCookie {
    /** As {@code mp.jwt.token.cookie} has it. */
    public static final String NAME = "__Host-baribhara_token";

    public static final String REFRESH_NAME = "__Host-baribhara_refresh";

    /** Of a sign-in that waits for its second step. */
    private static final String CHALLENGE_NAME = "__Host-baribhara_challenge";

    private SessionCookie() {}

    public static void set(HttpServletResponse response, String token, Duration life) {
        response.addCookie(cookie(NAME, token, (int) life.toSeconds()));
    }

    public static void setRefresh(HttpServletResponse response, String token, Duration life) {
        response.addCookie(cookie(REFRESH_NAME, token, (int) life.toSeconds()));
    }

    public static void setChallenge(HttpServletResponse response, String challenge, Duration life) {
        response.addCookie(cookie(CHALLENGE_NAME, challenge, (int) life.toSeconds()));
    }

    /** What renews the session of this browser. */
    public static Optional<String> refresh(HttpServletRequest request) {
        return value(request, REFRESH_NAME);
    }

    /** With what the second step of signing in comes back. */
    public static Optional<String> challenge(HttpServletRequest request) {
        return value(request, CHALLENGE_NAME);
    }

    private static Optional<String> value(HttpServletRequest request, String name) {
        return Stream.of(Optional.ofNullable(request.getCookies()).orElseGet(() -> new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    public static void clearChallenge(HttpServletResponse response) {
        response.addCookie(cookie(CHALLENGE_NAME, "", 0));
    }

    public static void clear(HttpServletResponse response) {
        response.addCookie(cookie(NAME, "", 0));
        response.addCookie(cookie(REFRESH_NAME, "", 0));
    }

    private static Cookie cookie(String name, String value, int maxAge) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(maxAge);
        cookie.setHttpOnly(true);
        cookie.setSecure(true);
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }

    /** Whether one of them came along: from a link on another site none does, although the browser has them. */
    public static boolean carried(HttpServletRequest request) {
        return Stream.of(Optional.ofNullable(request.getCookies()).orElseGet(() -> new Cookie[0]))
                .anyMatch(cookie -> Set.of(NAME, REFRESH_NAME).contains(cookie.getName()));
    }
}
