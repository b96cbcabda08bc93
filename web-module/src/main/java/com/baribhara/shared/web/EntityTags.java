package com.baribhara.shared.web;

import com.baribhara.shared.security.Sha256;
import jakarta.json.bind.Jsonb;
import java.nio.charset.StandardCharsets;

/** The state of a thing as its JSON shows it, in 43 letters: what stands in {@code ETag}, without its quotation marks. */
public final class EntityTags {
    private EntityTags() {}

    public static String of(Record shown, Jsonb json) {
        return of(json.toJson(shown).getBytes(StandardCharsets.UTF_8));
    }

    public static String of(byte[] json) {
        return Sha256.letters(json);
    }
}
