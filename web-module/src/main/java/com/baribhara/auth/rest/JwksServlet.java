package com.baribhara.auth.rest;

import com.baribhara.auth.SigningKeyService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The public keys, for whoever wants to check our tokens. Cached for less time than a new key waits before it signs. */
@WebServlet("/.well-known/jwks.json")
public class JwksServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient SigningKeyService keys;

    protected JwksServlet() {
        this(null);
    }

    @Inject
    public JwksServlet(SigningKeyService keys) {
        this.keys = keys;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/jwk-set+json");
        response.setHeader("Cache-Control", "public, max-age=300");
        response.getOutputStream().write(keys.publicKeys().getBytes(StandardCharsets.UTF_8));
    }
}
