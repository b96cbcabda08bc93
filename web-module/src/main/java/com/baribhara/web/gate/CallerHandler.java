package com.baribhara.web.gate;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.HttpString;
import java.net.InetSocketAddress;
import java.util.List;

/**
 * Who calls, and whether over TLS. From a proxy on the list this is what it says, from anybody else what the connection shows; behind
 * this, nobody sees what was said of forwarding.
 */
final class CallerHandler implements HttpHandler {
    private static final HttpString FORWARDED_FOR = new HttpString("X-Forwarded-For");
    private static final HttpString FORWARDED_PROTO = new HttpString("X-Forwarded-Proto");
    private static final List<HttpString> SAID = List.of(
            FORWARDED_FOR,
            FORWARDED_PROTO,
            new HttpString("X-Forwarded-Host"),
            new HttpString("X-Forwarded-Port"),
            new HttpString("Forwarded"));

    private final TrustedProxies proxies;
    private final HttpHandler next;

    CallerHandler(TrustedProxies proxies, HttpHandler next) {
        this.proxies = proxies;
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        HeaderMap headers = exchange.getRequestHeaders();
        if (proxies.trust(exchange.getSourceAddress().getAddress())) {
            proxies.caller(said(headers, FORWARDED_FOR)).ifPresent(caller -> {
                exchange.setSourceAddress(new InetSocketAddress(caller, 0));
            });
            List<String> schemes = said(headers, FORWARDED_PROTO);
            String scheme = schemes.isEmpty() ? "" : schemes.get(schemes.size() - 1);
            if (scheme.equals("https") || scheme.equals("http")) {
                exchange.setRequestScheme(scheme);
            }
        }
        SAID.forEach(headers::remove);
        next.handleRequest(exchange);
    }

    private static List<String> said(HeaderMap headers, HttpString name) {
        return headers.contains(name) ? List.copyOf(headers.get(name)) : List.of();
    }
}
