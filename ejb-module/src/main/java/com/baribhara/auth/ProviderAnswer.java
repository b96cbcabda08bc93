package com.baribhara.auth;

/**
 * What a browser brings back from a provider; anything may be missing, and all of it may be made up.
 *
 * @param provider its key, as in the address that was come back to
 * @param issuer who says that it answered (RFC 9207)
 * @param browser what the browser was given when it went
 */
public record ProviderAnswer(String provider, String state, String code, String error, String issuer, String browser) {

    /** Never the secrets: records end in logs. */
    @Override
    public String toString() {
        return "ProviderAnswer[]";
    }
}
