package com.baribhara.web.http;

import jakarta.servlet.http.HttpServletResponse;

/** The headers of every answer. Pages bring their own script policy: PrimeFaces puts its nonce there. */
final class Headers {
    private static final String NOTHING =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    /** Swagger UI styles itself and draws its icons from data: addresses. */
    private static final String API_DOCUMENTATION =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private Headers() {}

    /** @param path that was asked for, also when an error is answered in its place */
    static void protect(String path, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (path.startsWith("/api/docs")) {
            response.setHeader("Content-Security-Policy", API_DOCUMENTATION);
        } else if (Paths.forPrograms(path)) {
            response.setHeader("Content-Security-Policy", NOTHING);
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
