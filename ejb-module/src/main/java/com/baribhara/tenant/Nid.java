package com.baribhara.tenant;

import com.baribhara.shared.text.Digits;
import com.baribhara.shared.text.Mask;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a national identity card: 10 digits (smart card), 13 (old card), or 17 (the year of birth before the 13). It
 * has no public check digit. Never printed whole by accident: {@link #toString()} is masked.
 */
public record Nid(String value) implements Serializable {
    private static final Pattern KEPT = Pattern.compile("[0-9]{10}|[0-9]{13}|(19|20)[0-9]{15}");

    public Nid {
        if (!KEPT.matcher(value).matches()) {
            throw new IllegalArgumentException("not the number of a national identity card");
        }
    }

    /** What a person typed, in Bangla or Latin digits; empty when no card can have this number. */
    public static Optional<Nid> typed(String text) {
        String digits = Digits.typed(text);
        return KEPT.matcher(digits).matches() ? Optional.of(new Nid(digits)) : Optional.empty();
    }

    /** The last digits only, for those who may not see the whole. */
    public String masked() {
        return Mask.butForItsEnd(value);
    }

    @Override
    public String toString() {
        return masked();
    }
}
