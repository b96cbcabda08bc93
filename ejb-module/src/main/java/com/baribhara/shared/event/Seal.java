package com.baribhara.shared.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The place of an event in the chain of its organisation: SHA-256 over the hash before it and the event's canonical JSON.
 *
 * @param number from 1, without gaps
 * @param hash 64 hexadecimal digits
 */
public record Seal(long number, String hash) {
    /** Where every chain begins. */
    public static final Seal NONE = new Seal(0, "00".repeat(32));

    /** The seal of the event that comes after this one. */
    public Seal next(LoggedEvent event) {
        return new Seal(number + 1, hash(hash, event));
    }

    public static String hash(String before, LoggedEvent event) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(HexFormat.of().parseHex(before));
            sha.update(event.canonical().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("this JDK has no SHA-256", missing);
        }
    }
}
