package com.baribhara.auth.internal;

import com.baribhara.shared.security.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes secrets of 256 bits, and what they are known by again. */
public final class Secrets {
    private static final int BYTES = 32;
    private static final String MAC = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    public static String fresh() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return text(secret);
    }

    /** Plain SHA-256: nobody guesses 256 random bits. Also what makes a challenge of a proof key (RFC 7636, S256). */
    public static String hash(String secret) {
        return Sha256.letters(secret);
    }

    /** As {@code at_hash} has it. */
    public static String halfHash(String token) {
        return token == null
                ? ""
                : text(Arrays.copyOf(Sha256.digest(token.getBytes(StandardCharsets.UTF_8)), BYTES / 2));
    }

    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    /** A key for {@link #derived}, which the installation alone has. */
    public static SecretKeySpec key(byte[] bytes) {
        return new SecretKeySpec(bytes, MAC);
    }

    /** Another secret that whoever has the key can make anew, and nobody else. */
    public static String derived(SecretKeySpec key, String from) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return text(mac.doFinal(from.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this JDK has no " + MAC, missing);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
