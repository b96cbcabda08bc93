package com.baribhara.web.http;

/** Who reads the answer, by its path. */
public final class Paths {
    private Paths() {}

    /** Answers to programs are JSON, errors included; all others are pages. */
    public static boolean forPrograms(String path) {
        return path.equals("/api")
                || path.startsWith("/api/")
                || path.equals("/search")
                || path.startsWith("/openapi")
                || path.startsWith("/.well-known/");
    }
}
