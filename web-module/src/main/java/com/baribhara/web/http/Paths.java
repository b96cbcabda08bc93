package com.baribhara.web.http;

import java.util.List;

/** Who reads the answer, by its path. */
public final class Paths {
    private static final List<String> SAME =
            List.of("/jakarta.faces.resource/", "/resources/", "/webjars/", "/api/docs", "/favicon.ico");

    private Paths() {}

    /** Files that name nobody, and that browsers keep. */
    public static boolean sameForEverybody(String path) {
        return SAME.stream().anyMatch(path::startsWith);
    }

    /** Answers to programs are JSON, errors included; all others are pages. */
    public static boolean forPrograms(String path) {
        return path.equals("/api")
                || path.startsWith("/api/")
                || path.equals("/search")
                || path.startsWith("/openapi")
                || path.startsWith("/.well-known/");
    }
}
