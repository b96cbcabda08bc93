package com.baribhara.auth;

import java.time.Duration;

/**
 * What a session goes on with.
 *
 * @param refresh gives the next pair, once; opaque
 */
public record SessionTokens(AccessToken access, String refresh, Duration refreshExpiresIn) {

    /** Never the tokens: records end in logs. */
    @Override
    public String toString() {
        return "SessionTokens[" + access.expiresIn() + ", " + refreshExpiresIn + "]";
    }
}
