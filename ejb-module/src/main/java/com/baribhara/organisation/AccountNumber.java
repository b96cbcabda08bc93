package com.baribhara.organisation;

import com.baribhara.shared.text.Digits;
import com.baribhara.shared.text.Mask;
import com.baribhara.shared.text.MobileNumber;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of an account at a bank, or of a mobile wallet. Banks of Bangladesh have numbers of different lengths, 13 to 17 digits mostly, and
 * no check digit in common. Never printed whole by accident: {@link #toString()} is masked.
 */
public record AccountNumber(String value) implements Serializable {
    private static final Pattern KEPT = Pattern.compile("[0-9]{6,20}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s./-]");
    private static final String COUNTRY = "+88";

    public AccountNumber {
        if (!KEPT.matcher(value).matches()) {
            throw new IllegalArgumentException("not the number of an account");
        }
    }

    /** What a person typed, in Bangla or Latin digits; empty when no account of that kind can have this number. */
    public static Optional<AccountNumber> typed(PayoutMeans means, String text) {
        return means == PayoutMeans.BANK
                ? atBank(text)
                : MobileNumber.typed(text).map(mobile -> new AccountNumber(mobile.substring(COUNTRY.length())));
    }

    private static Optional<AccountNumber> atBank(String text) {
        String digits = SEPARATORS.matcher(Digits.latin(text)).replaceAll("");
        return KEPT.matcher(digits).matches() ? Optional.of(new AccountNumber(digits)) : Optional.empty();
    }

    /** The last digits only. */
    public String masked() {
        return Mask.butForItsEnd(value);
    }

    @Override
    public String toString() {
        return masked();
    }
}
