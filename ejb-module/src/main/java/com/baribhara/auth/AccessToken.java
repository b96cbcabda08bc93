package com.baribhara.auth;

import java.time.Duration;

/** A signed token and how long it will be taken. */
public record AccessToken(String token, Duration expiresIn) {
    /** Without the token. */
    @Override
    public String toString() {
        return "AccessToken[expiresIn=" + expiresIn + "]";
    }
}
