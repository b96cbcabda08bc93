package com.baribhara.web.page;

import com.baribhara.shared.web.Languages;
import com.baribhara.shared.web.ReadingPreferences;
import com.baribhara.user.Profile;
import com.baribhara.user.ProfileService;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code ?language=bn}, {@code ?digits=latin}, {@code ?theme=dark} and {@code ?side=narrow} on any address choose, are remembered in a
 * cookie and lead back to the same address without them. Language and digits are also kept in the account of whoever is signed in; a
 * browser that knows no choice yet gets the account's.
 */
@WebFilter("/*")
public class PreferencesFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final int YEAR = 365 * 24 * 3600;

    /** A parameter, the cookie that remembers it, and what may be chosen. */
    private record Choice(String parameter, String cookie, Set<String> allowed) {}

    private static final Set<Choice> CHOICES = Set.of(
            new Choice("language", ReadingPreferences.LANGUAGE_COOKIE, Set.of("en", "bn")),
            new Choice("digits", ReadingPreferences.DIGITS_COOKIE, Set.of("bangla", ReadingPreferences.LATIN)),
            new Choice("theme", ReadingPreferences.THEME_COOKIE, ReadingPreferences.THEMES),
            new Choice("side", ReadingPreferences.SIDE_COOKIE, Set.of("wide", ReadingPreferences.NARROW)));

    private final transient ProfileService profiles;

    public PreferencesFilter() {
        this(null);
    }

    @Inject
    public PreferencesFilter(ProfileService profiles) {
        this.profiles = profiles;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Map<String, String> chosen = chosen(request);
        if (chosen.isEmpty()) {
            if (isPage(request)) {
                followAccount(request, response);
            }
            chain.doFilter(request, response);
            return;
        }
        chosen.forEach((cookie, value) -> remember(request, response, cookie, value));
        boolean words = chosen.containsKey(ReadingPreferences.LANGUAGE_COOKIE)
                || chosen.containsKey(ReadingPreferences.DIGITS_COOKIE);
        if (words && request.getUserPrincipal() != null) {
            ReadingPreferences wanted = new ReadingPreferences(request);
            profiles.prefer(wanted.getLanguage(), wanted.isBanglaDigitsLiked());
        }
        response.sendRedirect(sameAddress(request));
    }

    private void followAccount(HttpServletRequest request, HttpServletResponse response) {
        if (request.getUserPrincipal() != null && !hasCookie(request, ReadingPreferences.LANGUAGE_COOKIE)) {
            Profile profile = profiles.me();
            String language = Languages.of(profile.locale()).getLanguage();
            remember(request, response, ReadingPreferences.LANGUAGE_COOKIE, language);
            remember(
                    request,
                    response,
                    ReadingPreferences.DIGITS_COOKIE,
                    profile.banglaDigits() ? "bangla" : ReadingPreferences.LATIN);
        }
    }

    private static boolean isPage(HttpServletRequest request) {
        return request.getServletPath().endsWith(".xhtml")
                && !request.getServletPath().startsWith("/jakarta.faces.resource");
    }

    /** What the address chooses, by the cookie that remembers it. */
    private static Map<String, String> chosen(HttpServletRequest request) {
        boolean asked = request.getMethod().equals("GET")
                && request.getQueryString() != null
                && !request.getRequestURI().startsWith("/api/");
        Map<String, String> chosen = new LinkedHashMap<>();
        for (Choice choice : asked ? CHOICES : Set.<Choice>of()) {
            String value = request.getParameter(choice.parameter());
            if (value != null && choice.allowed().contains(value)) {
                chosen.put(choice.cookie(), value);
            }
        }
        return chosen;
    }

    private static void remember(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        request.setAttribute(name, value);
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static boolean hasCookie(HttpServletRequest request, String name) {
        return request.getCookies() != null
                && Arrays.stream(request.getCookies())
                        .anyMatch(cookie -> cookie.getName().equals(name));
    }

    /** Starts with one slash and a path of ours, so it can't leave this site. */
    private static String sameAddress(HttpServletRequest request) {
        String rest = Arrays.stream(request.getQueryString().split("&"))
                .filter(part -> CHOICES.stream().noneMatch(choice -> part.startsWith(choice.parameter() + "=")))
                .collect(Collectors.joining("&"));
        String path = "/" + request.getRequestURI().replaceFirst("^/+", "");
        return rest.isEmpty() ? path : path + "?" + rest;
    }
}
