package com.baribhara.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * A form posted whole gets a new document, and so a new nonce for its scripts. PrimeFaces would take the old one from a field
 * that its own script puts into forms, and fail on pages that need no script of PrimeFaces.
 */
@WebFilter("*.xhtml")
public class NonceFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    static final String PARAMETER = "primefaces.nonce";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean whole = request.getMethod().equals("POST") && request.getHeader("Faces-Request") == null;
        // pages name people and money: no cache keeps them; resources say for themselves how long they hold
        response.setHeader("Cache-Control", "no-store");
        chain.doFilter(whole ? new WithNonce(request) : request, response);
    }

    private static final class WithNonce extends HttpServletRequestWrapper {
        private final String nonce =
                Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));

        WithNonce(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            return PARAMETER.equals(name) ? nonce : super.getParameter(name);
        }
    }
}
