package com.baribhara.invoice.rest;

import com.baribhara.invoice.rates.DayOfYear;
import com.baribhara.invoice.rates.RateTerms;
import com.baribhara.invoice.rates.RateValues;
import com.baribhara.invoice.rates.RateVersionView;
import com.baribhara.shared.Change;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ChangedRateVersion",
        description = "What of a version that has not begun is to change; what is absent stays.")
public record ChangedRateVersion(
        @Schema(implementation = LocalDate.class, example = "2027-01-01")
        Change<LocalDate> validFrom,

        @Schema(implementation = BigDecimal.class, example = "15.00", nullable = true)
        Change<BigDecimal> percent,

        @Schema(implementation = BigDecimal.class, example = "23.00", nullable = true)
        Change<BigDecimal> commercialPercent,

        @Schema(implementation = Integer.class, nullable = true)
        Change<Integer> months,

        @Schema(implementation = Integer.class, nullable = true)
        Change<Integer> cityMonths,

        @Schema(implementation = String.class, example = "06-01", nullable = true)
        Change<DayOfYear> windowFrom,

        @Schema(implementation = String.class, example = "07-31", nullable = true)
        Change<DayOfYear> windowTo,

        @Schema(implementation = BigDecimal.class, example = "9.50", nullable = true)
        Change<BigDecimal> perUnit,

        @Schema(implementation = String.class, example = "SRO 240/2021 r. 3(6)", maxLength = 500)
        Change<String> source) {

    RateTerms terms(RateVersionView now) {
        RateValues values = now.values();
        return new RateTerms(
                validFrom.or(now.validFrom()),
                new RateValues(
                        percent.or(values.percent()),
                        commercialPercent.or(values.commercialPercent()),
                        months.or(values.months()),
                        cityMonths.or(values.cityMonths()),
                        windowFrom.or(values.windowFrom()),
                        windowTo.or(values.windowTo()),
                        perUnit.or(values.perUnit())),
                source.or(now.terms().source()));
    }
}
