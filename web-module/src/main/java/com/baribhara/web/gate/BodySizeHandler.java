package com.baribhara.web.gate;

import com.baribhara.web.http.BodySize;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;

/**
 * Bounds a body that does not say its length beforehand; reading on past the bound fails. One that does is refused by
 * {@link com.baribhara.web.http.RequestFilter} before it is read, in words.
 */
final class BodySizeHandler implements HttpHandler {
    private final HttpHandler next;

    BodySizeHandler(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (exchange.getRequestContentLength() < 0) {
            exchange.setMaxEntitySize(BodySize.most(exchange.getRequestHeaders().getFirst(Headers.CONTENT_TYPE)));
        }
        next.handleRequest(exchange);
    }
}
