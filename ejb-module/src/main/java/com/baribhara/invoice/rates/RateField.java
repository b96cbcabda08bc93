package com.baribhara.invoice.rates;

import com.baribhara.shared.InputCheck;
import java.math.BigDecimal;
import java.util.function.Function;

/** What a rate can consist of; each kind has some of these. */
public enum RateField {
    PERCENT("percent", RateValues::percent),
    COMMERCIAL_PERCENT("commercialPercent", RateValues::commercialPercent),
    MONTHS("months", RateValues::months),
    CITY_MONTHS("cityMonths", RateValues::cityMonths),
    WINDOW_FROM("windowFrom", RateValues::windowFrom),
    WINDOW_TO("windowTo", RateValues::windowTo),
    PER_UNIT("perUnit", RateValues::perUnit);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PERCENT_DECIMALS = 2;
    private static final int RATE_DECIMALS = 4;
    private static final int MOST_MONTHS = 600;

    private final String name;
    private final Function<RateValues, Object> value;

    RateField(String name, Function<RateValues, Object> value) {
        this.name = name;
        this.value = value;
    }

    /** As callers write it. */
    public String field() {
        return name;
    }

    public Object in(RateValues values) {
        return value.apply(values);
    }

    /** Whether a value that is there can ever be one. */
    void check(RateValues values, InputCheck check) {
        Object given = in(values);
        if (given instanceof Integer months) {
            check.that(months >= 0 && months <= MOST_MONTHS, name, "number.out-of-range", "0", "" + MOST_MONTHS);
        } else if (given instanceof BigDecimal perUnit && this == PER_UNIT) {
            check.that(perUnit.signum() >= 0, name, "amount.negative");
            precise(perUnit, RATE_DECIMALS, check);
            check.that(
                    perUnit.compareTo(InputCheck.MOST_TAKA) <= 0,
                    name,
                    "amount.too-large",
                    InputCheck.MOST_TAKA.toPlainString());
        } else if (given instanceof BigDecimal percent) {
            check.that(
                    percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0, name, "number.out-of-range", "0", "100");
            precise(percent, PERCENT_DECIMALS, check);
        }
    }

    private void precise(BigDecimal number, int decimals, InputCheck check) {
        check.that(number.stripTrailingZeros().scale() <= decimals, name, "amount.too-precise", "" + decimals);
    }
}
