package com.baribhara.organisation;

import com.baribhara.shared.text.Digits;
import com.baribhara.shared.text.Mask;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The taxpayer's identification number of a person or company: the twelve digits of the National Board of Revenue's e-TIN. It has no public
 * check digit. Never printed whole by accident: {@link #toString()} is masked.
 */
public record Tin(String value) implements Serializable {
    private static final Pattern KEPT = Pattern.compile("[0-9]{12}");

    public Tin {
        if (!KEPT.matcher(value).matches()) {
            throw new IllegalArgumentException("not a taxpayer's number");
        }
    }

    /** What a person typed, in Bangla or Latin digits; empty when no taxpayer can have this number. */
    public static Optional<Tin> typed(String text) {
        String digits = Digits.typed(text);
        return KEPT.matcher(digits).matches() ? Optional.of(new Tin(digits)) : Optional.empty();
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
