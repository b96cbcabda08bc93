package com.baribhara.shared.text;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import java.util.regex.Pattern;

/** Mobile numbers of Bangladesh, kept as {@code +8801XXXXXXXXX}. */
public final class MobileNumber {
    private static final Pattern KEPT = Pattern.compile("\\+8801[3-9][0-9]{8}");
    private static final Pattern TYPED = Pattern.compile("(?:\\+?88|0088)?(01[3-9][0-9]{8})");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s().-]");

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private MobileNumber() {}

    /** Whether it has the form in which numbers are kept. */
    public static boolean kept(String value) {
        return KEPT.matcher(value).matches();
    }

    /**
     * What a person typed: 01711-223344, +880 1711 223344, 1711223344, ০১৭১১২২৩৩৪৪; empty when it is no mobile number of Bangladesh, or
     * an extension of one. The usual spellings are read here, for less than a tenth of the library's time: an import has them by the
     * hundred thousand. The library's plan of numbers has operators that are closed, so its word alone is not enough.
     */
    public static Optional<String> typed(String text) {
        var digits = TYPED.matcher(SEPARATORS.matcher(Digits.latin(text)).replaceAll(""));
        return digits.matches() ? Optional.of("+88" + digits.group(1)) : spelledOtherwise(text);
    }

    private static Optional<String> spelledOtherwise(String text) {
        try {
            Phonenumber.PhoneNumber number = NUMBERS.parse(text, "BD");
            String kept = NUMBERS.format(number, PhoneNumberUtil.PhoneNumberFormat.E164);
            return kept(kept) && !number.hasExtension() ? Optional.of(kept) : Optional.empty();
        } catch (NumberParseException none) {
            return Optional.empty();
        }
    }
}
