package com.baribhara.tenant;

import com.baribhara.shared.text.Digits;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber;
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

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    public PhoneNumber {
        if (!KEPT.matcher(value).matches()) {
            throw new IllegalArgumentException("not a mobile number of Bangladesh");
        }
    }

    /**
     * What a person typed: 01711-223344, +880 1711 223344, 1711223344, ০১৭১১২২৩৩৪৪; empty when it is no mobile number of Bangladesh, or
     * an extension of one. The usual spellings are read here, for less than a tenth of the library's time: an import has them by the
     * hundred thousand. The library's plan of numbers has operators that are closed, so its word alone is not enough.
     */
    public static Optional<PhoneNumber> typed(String text) {
        var digits = TYPED.matcher(SEPARATORS.matcher(Digits.latin(text)).replaceAll(""));
        return digits.matches() ? Optional.of(new PhoneNumber("+88" + digits.group(1))) : spelledOtherwise(text);
    }

    private static Optional<PhoneNumber> spelledOtherwise(String text) {
        try {
            Phonenumber.PhoneNumber number = NUMBERS.parse(text, "BD");
            String kept = NUMBERS.format(number, PhoneNumberUtil.PhoneNumberFormat.E164);
            return KEPT.matcher(kept).matches() && !number.hasExtension()
                    ? Optional.of(new PhoneNumber(kept))
                    : Optional.empty();
        } catch (NumberParseException none) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
