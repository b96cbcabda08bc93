package com.baribhara.shared.web;

import java.math.BigDecimal;

/** A number as people write it: 4521.5, not 4521.500, and never 1E+3. */
public final class PlainNumber {
    private PlainNumber() {}

    /** Null stays null. */
    public static BigDecimal of(BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
