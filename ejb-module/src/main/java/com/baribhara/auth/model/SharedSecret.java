package com.baribhara.auth.model;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The secret of an authenticator app, in the ways in which apps take it. */
public record SharedSecret(byte[] bytes) {
    /** As long as the hash (RFC 4226, section 4). */
    public static final int LENGTH = 20;

    private static final String ISSUER = "Baribhara";
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    /** In Base32 (RFC 4648), without padding. */
    public String text() {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int buffer = 0;
        for (byte each : bytes) {
            buffer = buffer << Byte.SIZE | each & 0xff;
            held += Byte.SIZE;
            while (held >= BITS) {
                held -= BITS;
                text.append(ALPHABET.charAt(buffer >> held & 31));
            }
            buffer &= (1 << held) - 1;
        }
        return held == 0
                ? text.toString()
                : text.append(ALPHABET.charAt(buffer << BITS - held & 31)).toString();
    }

    /** What the picture says to the app. */
    public String uri(String username) {
        return "otpauth://totp/" + ISSUER + ":" + encoded(username) + "?secret=" + text() + "&issuer=" + ISSUER
                + "&algorithm=SHA1&digits=6&period=30";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Never the secret: records end in logs. */
    @Override
    public String toString() {
        return "SharedSecret[]";
    }
}
