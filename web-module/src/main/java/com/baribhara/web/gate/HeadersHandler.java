package com.baribhara.web.gate;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;

/** Completes the headers of an answer when it is sent: also of those that no filter has seen, and of those that were begun anew. */
final class HeadersHandler implements HttpHandler {
    private final ProtectingHeaders headers;
    private final HttpHandler next;

    HeadersHandler(ProtectingHeaders headers, HttpHandler next) {
        this.headers = headers;
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        String asked = exchange.getRequestPath();
        exchange.addResponseCommitListener(sent -> headers.complete(asked, sent.getResponseHeaders()));
        next.handleRequest(exchange);
    }
}
