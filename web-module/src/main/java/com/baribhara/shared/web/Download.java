package com.baribhara.shared.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/** A file that somebody sent us and somebody else saves: never shown within our pages, never kept by anything on the way. */
public record Download(String name) {
    private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9._ -]");

    public Map<String, String> headers() {
        return Map.of(
                "Content-Disposition", disposition(NOT_PLAIN.matcher(name).replaceAll("_"), name),
                "X-Content-Type-Options", "nosniff",
                "Content-Security-Policy", "default-src 'none'; sandbox",
                "Cache-Control", "private, no-store");
    }

    /**
     * To be saved, as RFC 6266 has it.
     *
     * @param plain for clients that know no other alphabet than ASCII
     */
    public static String disposition(String plain, String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
