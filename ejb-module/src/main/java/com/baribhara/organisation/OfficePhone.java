package com.baribhara.organisation;

import com.baribhara.shared.text.Digits;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;

/** The number at which an office is called, a mobile or a landline, kept in the form of E.164: {@code +88029876543}. */
public record OfficePhone(String value) {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String COUNTRY = "BD";

    /** What a person typed, without the country's prefix too; empty when nobody can be called there. */
    public static Optional<OfficePhone> typed(String text) {
        try {
            Phonenumber.PhoneNumber number = NUMBERS.parse(Digits.latin(text), COUNTRY);
            return NUMBERS.isValidNumber(number) && !number.hasExtension()
                    ? Optional.of(new OfficePhone(NUMBERS.format(number, PhoneNumberUtil.PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException none) {
            return Optional.empty();
        }
    }
}
