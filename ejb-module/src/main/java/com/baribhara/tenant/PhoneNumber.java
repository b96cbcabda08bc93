package com.baribhara.tenant;

import com.baribhara.shared.text.Digits;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mobile number of Bangladesh, kept as {@code +8801XXXXXXXXX}. The operator can't be told from it: numbers are portable.
 */
public record PhoneNumber(String value) implements Serializable {
    private static final Pattern KEPT = Pattern.compile("\\+8801[3-9][0-9]{8}");
    private static final Pattern TYPED = Pattern.compile("(?:\\+?88|0088)?(01[3-9][0-9]{8})");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s().-]");

    public PhoneNumber {
        if (!KEPT.matcher(value).matches()) {
            throw new IllegalArgumentException("not a mobile number of Bangladesh");
        }
    }

    /** What a person typed: 01711-223344, +880 1711 223344, ০১৭১১২২৩৩৪৪; empty when it is no mobile number of Bangladesh. */
    public static Optional<PhoneNumber> typed(String text) {
        var digits = TYPED.matcher(SEPARATORS.matcher(Digits.latin(text)).replaceAll(""));
        return digits.matches() ? Optional.of(new PhoneNumber("+88" + digits.group(1))) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
