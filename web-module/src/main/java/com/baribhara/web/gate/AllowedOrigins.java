package com.baribhara.web.gate;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The origins whose pages may read the API. Each is named whole: no patterns, no {@code *}, and never {@code null}. */
record AllowedOrigins(Set<String> origins) {
    private static final Pattern ORIGIN = Pattern.compile("https?://[a-z0-9.-]+(:\\d{1,5})?");

    /** @throws IllegalArgumentException naming the entry that is no origin */
    static AllowedOrigins of(List<String> entries) {
        entries.forEach(entry -> {
            if (!ORIGIN.matcher(entry).matches()) {
                throw new IllegalArgumentException("baribhara.cors.origins: " + entry);
            }
        });
        return new AllowedOrigins(Set.copyOf(entries));
    }

    boolean none() {
        return origins.isEmpty();
    }

    boolean allow(String origin) {
        return origin != null && origins.contains(origin);
    }
}
