package com.baribhara.tenant;

import com.baribhara.shared.text.MobileNumber;
import java.io.Serializable;
import java.util.Optional;

/**
 * A mobile number of Bangladesh, kept as {@code +8801XXXXXXXXX}. The operator can't be told from it: numbers are portable.
 */
public record PhoneNumber(String value) implements Serializable {

    public PhoneNumber {
        if (!MobileNumber.kept(value)) {
            throw new IllegalArgumentException("not a mobile number of Bangladesh");
        }
    }

    /** What a person typed; empty when it is no mobile number of Bangladesh, or an extension of one. */
    public static Optional<PhoneNumber> typed(String text) {
        return MobileNumber.typed(text).map(PhoneNumber::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
