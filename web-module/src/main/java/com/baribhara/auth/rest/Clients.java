package com.baribhara.auth.rest;

import com.baribhara.auth.Client;
import jakarta.servlet.http.HttpServletRequest;

/** From where a request comes, for the list of somebody's devices. */
public final class Clients {
    private Clients() {}

    public static Client of(HttpServletRequest request) {
        return new Client(request.getRemoteAddr(), request.getHeader("User-Agent"));
    }
}
