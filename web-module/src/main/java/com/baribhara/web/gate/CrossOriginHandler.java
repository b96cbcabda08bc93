package com.baribhara.web.gate;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;

/**
 * Lets pages of the listed origins call the API with a token in the header. Cookies never count across origins (no
 * {@code Access-Control-Allow-Credentials}); an origin that is not listed gets the ordinary answer, which its browser keeps from it.
 */
final class CrossOriginHandler implements HttpHandler {
    private static final HttpString ORIGIN = new HttpString("Origin");
    private static final HttpString ASKED_METHOD = new HttpString("Access-Control-Request-Method");
    private static final HttpString ORIGIN_ALLOWED = new HttpString("Access-Control-Allow-Origin");
    private static final HttpString METHODS_ALLOWED = new HttpString("Access-Control-Allow-Methods");
    private static final HttpString HEADERS_ALLOWED = new HttpString("Access-Control-Allow-Headers");
    private static final HttpString HEADERS_SHOWN = new HttpString("Access-Control-Expose-Headers");
    private static final HttpString HOLDS_FOR = new HttpString("Access-Control-Max-Age");
    private static final HttpString VARY = new HttpString("Vary");
    private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
    private static final String ASKED_WITH = "Authorization, Content-Type, Accept, Accept-Language, If-Match,"
            + " If-None-Match, Idempotency-Key, X-Request-Id";
    private static final String SHOWN =
            "ETag, Location, Retry-After, X-Request-Id, Idempotent-Replay, WWW-Authenticate";
    private static final String TEN_MINUTES = "600";

    private final AllowedOrigins origins;
    private final HttpHandler next;

    CrossOriginHandler(AllowedOrigins origins, HttpHandler next) {
        this.origins = origins;
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (origins.none() || !exchange.getRequestPath().startsWith("/api/")) {
            next.handleRequest(exchange);
            return;
        }
        HeaderMap answer = exchange.getResponseHeaders();
        answer.add(VARY, "Origin");
        String origin = exchange.getRequestHeaders().getFirst(ORIGIN);
        boolean asksFirst = exchange.getRequestMethod().equals(Methods.OPTIONS)
                && exchange.getRequestHeaders().contains(ASKED_METHOD);
        if (!origins.allow(origin)) {
            next.handleRequest(exchange);
            return;
        }
        answer.put(ORIGIN_ALLOWED, origin);
        if (asksFirst) {
            answer.put(METHODS_ALLOWED, METHODS)
                    .put(HEADERS_ALLOWED, ASKED_WITH)
                    .put(HOLDS_FOR, TEN_MINUTES);
            exchange.setStatusCode(StatusCodes.NO_CONTENT).endExchange();
        } else {
            answer.put(HEADERS_SHOWN, SHOWN);
            next.handleRequest(exchange);
        }
    }
}
