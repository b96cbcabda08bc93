package com.baribhara.web.gate;

import com.baribhara.web.http.Paths;
import io.undertow.util.HeaderMap;
import io.undertow.util.HttpString;
import java.util.LinkedHashMap;
import java.util.Map;

/** What every answer tells browsers that it does not say already. Pages bring a policy of their own, with the nonce of their scripts. */
final class ProtectingHeaders {
    private static final HttpString POLICY = new HttpString("Content-Security-Policy");
    private static final HttpString CACHE = new HttpString("Cache-Control");

    private static final String NOTHING =
            "default-src 'none'; object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    /** Swagger UI styles itself and draws its icons from data: addresses. */
    private static final String API_DOCUMENTATION =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " connect-src 'self'; object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

    private final Map<HttpString, String> always = new LinkedHashMap<>();

    /** @param production whether browsers are told never to come without TLS again: what is tried on localhost is not */
    ProtectingHeaders(boolean production) {
        always.put(new HttpString("X-Content-Type-Options"), "nosniff");
        always.put(new HttpString("Referrer-Policy"), "same-origin");
        always.put(new HttpString("X-Frame-Options"), "DENY");
        always.put(new HttpString("Cross-Origin-Opener-Policy"), "same-origin");
        always.put(new HttpString("Cross-Origin-Resource-Policy"), "same-origin");
        always.put(new HttpString("Permissions-Policy"), "camera=(), geolocation=(), microphone=()");
        if (production) {
            always.put(new HttpString("Strict-Transport-Security"), TWO_YEARS);
        }
    }

    /** @param path that was asked for, whatever answers in its place */
    void complete(String path, HeaderMap answer) {
        always.forEach((name, value) -> put(name, value, answer));
        put(POLICY, path.startsWith("/api/docs") ? API_DOCUMENTATION : NOTHING, answer);
        if (!Paths.sameForEverybody(path)) {
            put(CACHE, "no-store", answer);
        }
    }

    private static void put(HttpString name, String value, HeaderMap answer) {
        if (!answer.contains(name)) {
            answer.put(name, value);
        }
    }
}
