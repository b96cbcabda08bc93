package com.baribhara.invoice.rest;

import com.baribhara.invoice.rates.RateValues;
import com.baribhara.invoice.rates.RateVersionView;
import com.baribhara.invoice.rates.VersionState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "RateVersion",
        description =
                "What a rate is from a day on, until the next version begins. Fields that its kind has not are null.")
public record RateVersionJson(
        @Schema(format = "uuid") String id,

        @Schema(description = "First day on which it holds.", example = "2025-07-01")
        LocalDate validFrom,

        @Schema(description = "Where it stands today.") VersionState state,

        @Schema(
                description = "Percent of the rent; of holding tax, for homes.",
                example = "15.00",
                nullable = true,
                pattern = DECIMAL)
        String percent,

        @Schema(
                description = "Percent of holding tax for premises of trade.",
                example = "23.00",
                nullable = true,
                pattern = DECIMAL)
        String commercialPercent,

        @Schema(
                description = "Months: of rent in an advance by the Act; between two increases; left out for upkeep.",
                nullable = true)
        Integer months,

        @Schema(description = "Months of rent in an advance by the city's guideline.", nullable = true)
        Integer cityMonths,

        @Schema(
                description = "First day of the part of the year in which a rent may be raised.",
                example = "06-01",
                nullable = true)
        String windowFrom,

        @Schema(description = "Last day of that part of the year.", example = "07-31", nullable = true)
        String windowTo,

        @Schema(
                description = "Taka for a unit of a sub-meter, with two to four decimals.",
                example = "9.50",
                nullable = true,
                pattern = DECIMAL)
        String perUnit,

        @Schema(description = "Where it is written.", example = "SRO 240/2021 r. 3(6)")
        String source,

        @Schema(description = "Whether a bill rests on it: then it can no longer be changed.")
        boolean used,

        OffsetDateTime enteredAt) {

    private static final String DECIMAL = "^[0-9]+\\.[0-9]{2,4}$";
    private static final int DECIMALS = 2;

    static RateVersionJson of(RateVersionView version) {
        RateValues values = version.values();
        return new RateVersionJson(
                version.id().toString(),
                version.validFrom(),
                version.state(),
                decimal(values.percent()),
                decimal(values.commercialPercent()),
                values.months(),
                values.cityMonths(),
                text(values.windowFrom()),
                text(values.windowTo()),
                decimal(values.perUnit()),
                version.terms().source(),
                version.used(),
                version.enteredAt());
    }

    static RateVersionJson orNull(RateVersionView version) {
        return version == null ? null : of(version);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    /** At least two decimals, more only where they say something. */
    static String decimal(BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal bare = number.stripTrailingZeros();
        return (bare.scale() < DECIMALS ? bare.setScale(DECIMALS) : bare).toPlainString();
    }
}
