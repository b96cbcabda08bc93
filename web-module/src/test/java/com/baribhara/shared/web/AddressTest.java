package com.baribhara.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressTest {
    private final Map<String, Object> attributes = new HashMap<>();

    @Test
    void keepsTheQueryAndReplacesTheParameter() {
        Address list = asked("/invoice/invoices.xhtml", "month=2026-11&language=en&status=PAID");
        assertThat(list.with("language", "bn"))
                .isEqualTo("/invoice/invoices.xhtml?month=2026-11&status=PAID&language=bn");
    }

    @Test
    void knowsThePageAskedForBehindAnErrorPage() {
        attributes.put(RequestDispatcher.ERROR_REQUEST_URI, "/invoice/invoice.xhtml");
        attributes.put(RequestDispatcher.FORWARD_QUERY_STRING, "id=7");
        attributes.put(RequestDispatcher.ERROR_STATUS_CODE, 404);
        Address missing = asked("/error.xhtml", null);
        assertThat(missing.getWhole()).isEqualTo("/invoice/invoice.xhtml?id=7");
        assertThat(missing.with("language", "bn")).isEqualTo("/invoice/invoice.xhtml?id=7&language=bn");
    }

    @Test
    void leadsToTheSignInPageWhereThatStandsIn() {
        attributes.put(RequestDispatcher.ERROR_REQUEST_URI, "/home.xhtml");
        attributes.put(RequestDispatcher.ERROR_STATUS_CODE, 401);
        assertThat(asked("/signin.xhtml", null).with("language", "bn"))
                .isEqualTo("/signin.xhtml?next=%2Fhome.xhtml&language=bn");
    }

    private Address asked(String path, String query) {
        return new Address((HttpServletRequest) Proxy.newProxyInstance(
                HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRequestURI" -> path;
                    case "getQueryString" -> query;
                    case "getAttribute" -> attributes.get((String) arguments[0]);
                    default -> throw new UnsupportedOperationException(method.getName());
                }));
    }
}
