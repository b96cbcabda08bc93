package com.baribhara.web.http;

import java.util.Locale;
import java.util.Set;

/** How large a body may be: a file that is uploaded, and everything else. */
public final class BodySize {
    /** The largest upload (64 MB) and what a multipart body needs around it. */
    private static final long FILE = 66L * 1024 * 1024;

    /** Forms and JSON; what reads JSON takes less still. */
    private static final long FORM = 2L * 1024 * 1024;

    private static final Set<String> FILES = Set.of("multipart/form-data", "application/zip", "text/csv");

    private BodySize() {}

    /** @param contentType as the request says it, or null */
    public static long most(String contentType) {
        String type =
                contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return FILES.contains(type) ? FILE : FORM;
    }
}
