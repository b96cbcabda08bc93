package com.baribhara.auth.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of an authenticator app (RFC 6238): HMAC-SHA-1, six digits, another one each half minute, as all apps make them. SHA-1 as the key of a MAC is not
 * broken, and the other hashes of the RFC are ignored by many apps.
 */
public final class TimeCode {
    private static final String MAC = "HmacSHA1";
    private static final int SECONDS = 30;
    private static final int MODULO = 1_000_000;

    /** A clock may be so many half minutes fast or slow. */
    private static final int WINDOW = 1;

    private TimeCode() {}

    /** The half minute that it is. */
    public static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), SECONDS);
    }

    /** The code of that half minute. */
    public static String at(byte[] secret, long step) {
        byte[] hash = hash(secret, step);
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
        return String.format("%06d", number % MODULO);
    }

    /**
     * The half minute of which this is the code.
     *
     * @param after of the last code that was taken: neither it nor one before it counts
     */
    public static OptionalLong matching(byte[] secret, String code, Instant now, long after) {
        long present = step(now);
        return LongStream.rangeClosed(present - WINDOW, present + WINDOW)
                .filter(step -> same(at(secret, step), code))
                .filter(step -> step > after)
                .findFirst();
    }

    /** In the same time, whatever differs. */
    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hash(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret, MAC));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this JDK has no " + MAC, missing);
        }
    }
}
