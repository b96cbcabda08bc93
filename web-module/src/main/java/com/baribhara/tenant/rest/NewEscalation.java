package com.baribhara.tenant.rest;

import com.baribhara.shared.Money;
import com.baribhara.tenant.EscalationMode;
import com.baribhara.tenant.SetEscalation;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "NewEscalation",
        description = "The rule by which the rent of a lease rises by itself from now on.",
        requiredProperties = {"mode", "value", "everyMonths", "reason"})
public record NewEscalation(
        EscalationMode mode,

        @Schema(implementation = String.class, description = "Percent, or taka, as the mode says.", example = "5")
        BigDecimal value,

        @Schema(
                description =
                        "Whether a percent is of the rent until then, which is usual; else of the rent before the first step. Of percents alone.",
                defaultValue = "true",
                nullable = true)
        Boolean compounding,

        @Schema(description = "Months from step to step.", minimum = "1", maximum = "600", example = "24")
        Integer everyMonths,

        @Schema(description = "The new rent is the next multiple of this.", example = "100.00", nullable = true)
        Money roundTo,

        @Schema(
                description =
                        "The first step; the next anniversary of the lease that is so many months on when it is left out.",
                example = "2028-07-01",
                nullable = true)
        LocalDate from,

        @Schema(description = "Where it was agreed.", maxLength = 200, example = "Clause 7 of the contract")
        String reason,

        @Schema(
                description =
                        "Why steps may come earlier than the law would have it; needed where they do and the organisation lets them.",
                maxLength = 200,
                nullable = true)
        String override) {

    SetEscalation command() {
        return new SetEscalation(mode, value, compounding, everyMonths, roundTo, from, reason, override);
    }
}
