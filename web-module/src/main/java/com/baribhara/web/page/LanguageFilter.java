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
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code ?language=bn} and {@code ?digits=latin} on any address choose, are remembered in a cookie and, for whoever is signed
 * in, in the account, and lead back to the same address without them. A browser that knows no choice yet gets the account's.
 */
@WebFilter("/*")
public class LanguageFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String LANGUAGE = "language";
    private static final String DIGITS = "digits";
    private static final Set<String> DIGITS_WRITTEN = Set.of("bangla", ReadingPreferences.LATIN);
    private static final int YEAR = 365 * 24 * 3600;

    private final transient ProfileService profiles;

    public LanguageFilter() {
        this(null);
    }

    @Inject
    public LanguageFilter(ProfileService profiles) {
        this.profiles = profiles;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String language = chosen(request, LANGUAGE, Set.of("en", "bn"));
        String digits = chosen(request, DIGITS, DIGITS_WRITTEN);
        if (language == null && digits == null) {
            if (isPage(request)) {
                followAccount(request, response);
            }
            chain.doFilter(request, response);
            return;
        }
        remember(request, response, ReadingPreferences.LANGUAGE_COOKIE, language);
        remember(request, response, ReadingPreferences.DIGITS_COOKIE, digits);
        if (request.getUserPrincipal() != null) {
            ReadingPreferences wanted = new ReadingPreferences(request);
            profiles.prefer(wanted.getLanguage(), wanted.isBanglaDigits() || !wanted.isBangla());
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

    private static String chosen(HttpServletRequest request, String parameter, Set<String> allowed) {
        boolean asked = request.getMethod().equals("GET")
                && request.getQueryString() != null
                && !request.getRequestURI().startsWith("/api/");
        String value = asked ? request.getParameter(parameter) : null;
        return value != null && allowed.contains(value) ? value : null;
    }

    private static void remember(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        if (value == null) {
            return;
        }
        request.setAttribute(name, value);
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setSecure(request.isSecure());
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
                .filter(part -> !part.startsWith(LANGUAGE + "=") && !part.startsWith(DIGITS + "="))
                .collect(Collectors.joining("&"));
        String path = "/" + request.getRequestURI().replaceFirst("^/+", "");
        return rest.isEmpty() ? path : path + "?" + rest;
    }
}
