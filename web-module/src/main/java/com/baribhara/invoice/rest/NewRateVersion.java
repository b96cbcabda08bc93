package com.baribhara.invoice.rest;

import com.baribhara.invoice.rates.DayOfYear;
import com.baribhara.invoice.rates.RateTerms;
import com.baribhara.invoice.rates.RateValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "NewRateVersion",
        description =
                "What a rate is to be from a day on. Each kind takes its own fields: VAT and TDS `percent`; RENT_INCREASE `months` and, when only"
                        + " a part of the year will do, `windowFrom` and `windowTo`; ADVANCE `months` and perhaps `cityMonths`; HOLDING_TAX"
                        + " `percent`, `commercialPercent` and `months`; sub-meters `perUnit`.",
        requiredProperties = {"validFrom", "source"})
public record NewRateVersion(
        @Schema(description = "First day on which it holds; today or later, unless `late`.", example = "2027-01-01")
        LocalDate validFrom,

        @Schema(description = "0 to 100, up to two decimals.", example = "15.00", nullable = true)
        BigDecimal percent,

        @Schema(description = "0 to 100, up to two decimals.", example = "23.00", nullable = true)
        BigDecimal commercialPercent,

        @Schema(nullable = true) Integer months,
        @Schema(nullable = true) Integer cityMonths,

        @Schema(implementation = String.class, example = "06-01", nullable = true)
        DayOfYear windowFrom,

        @Schema(implementation = String.class, example = "07-31", nullable = true)
        DayOfYear windowTo,

        @Schema(description = "Taka, up to four decimals.", example = "9.50", nullable = true)
        BigDecimal perUnit,

        @Schema(description = "Where it is written.", example = "SRO 240/2021 r. 3(6)", maxLength = 500)
        String source,

        @Schema(
                description =
                        "Say so when the first day is past: it was so already, and is only now entered. Bills that are issued stay as"
                                + " they are.",
                defaultValue = "false")
        boolean late) {

    RateTerms terms() {
        return new RateTerms(
                validFrom,
                new RateValues(percent, commercialPercent, months, cityMonths, windowFrom, windowTo, perUnit),
                source);
    }
}
