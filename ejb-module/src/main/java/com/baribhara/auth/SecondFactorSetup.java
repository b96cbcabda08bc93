package com.baribhara.auth;

/**
 * What an authenticator app is told, once.
 *
 * @param secret in Base32, to be typed
 * @param uri of scheme {@code otpauth}, to be shown as a picture
 */
public record SecondFactorSetup(String secret, String uri) {

    /** Never the secret: records end in logs. */
    @Override
    public String toString() {
        return "SecondFactorSetup[]";
    }
}
