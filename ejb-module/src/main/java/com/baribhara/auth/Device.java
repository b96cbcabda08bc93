package com.baribhara.auth;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody would recognise a browser by, from what it calls itself. A program is known by its own name.
 *
 * @param program {@code Firefox}; empty when it says nothing
 * @param system {@code Android}; empty when it does not say
 */
public record Device(String program, String system) {

    /** The first that is found: most call themselves by the name of a better-known one, too. */
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("EdgiOS/|EdgA/|Edg/", "Edge"),
            Map.entry("OPR/|Opera", "Opera"),
            Map.entry("SamsungBrowser/", "Samsung Internet"),
            Map.entry("UCBrowser/", "UC Browser"),
            Map.entry("FxiOS/|Firefox/", "Firefox"),
            Map.entry("CriOS/|Chrome/|Chromium/", "Chrome"),
            Map.entry("Safari/", "Safari"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("Android", "Android"),
            Map.entry("Windows", "Windows"),
            Map.entry("Mac OS X|Macintosh", "macOS"),
            Map.entry("CrOS", "ChromeOS"),
            Map.entry("Linux", "Linux"));

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9 ._-]{0,39}(?=/|$)");

    public static Device of(String userAgent) {
        String browser = first(BROWSERS, userAgent).orElseGet(() -> own(userAgent));
        return new Device(browser, first(SYSTEMS, userAgent).orElse(""));
    }

    private static Optional<String> first(List<Map.Entry<String, String>> names, String userAgent) {
        return names.stream()
                .filter(each ->
                        Pattern.compile(each.getKey()).matcher(userAgent).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String own(String userAgent) {
        Matcher name = NAME.matcher(userAgent);
        return name.lookingAt() ? name.group().strip() : "";
    }
}
