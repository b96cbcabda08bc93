package com.baribhara.auth;

import java.time.Duration;

/** A signed JWT that stands for its account until it expires. */
public record AccessToken(String token, Duration expiresIn) {

    @Override
    public String toString() {
        return "AccessToken[" + expiresIn + "]";
    }
}
