package com.baribhara.shared.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/** The cookie in which a page carries its access token; scripts can't read it and other sites can't send it. */
public final class SessionCookie {
    /** As {@code mp.jwt.token.cookie} has it. */
    public static final String NAME = "baribhara_token";

    private SessionCookie() {}

    public static void set(HttpServletResponse response, String token, Duration life) {
        response.addCookie(cookie(token, (int) life.toSeconds()));
    }

    public static void clear(HttpServletResponse response) {
        response.addCookie(cookie("", 0));
    }

    private static Cookie cookie(String value, int maxAge) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setMaxAge(maxAge);
        cookie.setHttpOnly(true);
        cookie.setSecure(true);
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }
}
