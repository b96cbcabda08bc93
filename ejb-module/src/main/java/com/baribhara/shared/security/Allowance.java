package com.baribhara.shared.security;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** So many within so long. All may come at once; what was used comes back evenly over the time. */
public record Allowance(long most, Duration within) {
    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,8})/([1-9]\\d{0,4})([smhd])");

    /**
     * @param text {@code 100/1h}: number, stroke, number, and one of s, m, h, d
     * @throws IllegalArgumentException when it is not written so
     */
    public static Allowance of(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            throw new IllegalArgumentException("not an allowance such as 100/1h: " + text);
        }
        long count = Long.parseLong(written.group(2));
        Duration within = switch (written.group(3)) {
            case "s" -> Duration.ofSeconds(count);
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
        return new Allowance(Long.parseLong(written.group(1)), within);
    }

    @Override
    public String toString() {
        return most + "/" + within.toSeconds() + "s";
    }
}
