package com.baribhara.shared.security;

import java.util.regex.Pattern;

/**
 * Where the work of this thread was asked for from: every event of it says so. Unknown where nobody asked, as in jobs.
 *
 * @param address of the caller, as the server sees it; null when unknown
 * @param request the {@code X-Request-Id}; null when unknown
 */
public record Origin(String address, String request) {
    private static final Origin UNKNOWN = new Origin(null, null);
    private static final ThreadLocal<Origin> CURRENT = new ThreadLocal<>();

    /** As the database has them; what came otherwise is not kept. */
    private static final Pattern ADDRESS = Pattern.compile("[0-9A-Za-z:.%]{1,64}");

    private static final Pattern REQUEST = Pattern.compile("[0-9A-Za-z._:-]{1,128}");

    public Origin {
        address = fitting(ADDRESS, address);
        request = fitting(REQUEST, request);
    }

    private static String fitting(Pattern form, String text) {
        return text != null && form.matcher(text).matches() ? text : null;
    }

    public static Origin current() {
        Origin known = CURRENT.get();
        return known == null ? UNKNOWN : known;
    }

    /** Does the work as asked for from here. */
    public void run(Runnable work) {
        Origin before = enter(this);
        try {
            work.run();
        } finally {
            leave(before);
        }
    }

    /** @return what to {@link #leave} with, in any case */
    public static Origin enter(Origin origin) {
        Origin before = CURRENT.get();
        CURRENT.set(origin);
        return before;
    }

    public static void leave(Origin before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }
}
