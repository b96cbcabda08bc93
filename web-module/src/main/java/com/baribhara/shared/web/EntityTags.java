package com.baribhara.shared.web;

import jakarta.json.bind.Jsonb;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The state of a thing as its JSON shows it, in 43 letters: what stands in {@code ETag}, without its quotation marks. */
public final class EntityTags {
    private EntityTags() {}

    public static String of(Record shown, Jsonb json) {
        return of(json.toJson(shown).getBytes(StandardCharsets.UTF_8));
    }

    public static String of(byte[] json) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
