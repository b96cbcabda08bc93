package com.baribhara.property.rest;

import com.baribhara.property.PriceMeter;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "NewMeterPrice",
        description = "How a meter is priced from a day on: either so much a unit, or by a public tariff.",
        requiredProperties = "from")
public record NewMeterPrice(
        @Schema(
                description =
                        "Not before the meter's last reading, since what lies before may be billed. The first price may begin before it, as"
                                + " long as nothing since is billed at the landlord's general rate.")
        LocalDate from,

        @Schema(description = "Taka a unit.", example = "9.50", nullable = true, minimum = "0.0001")
        BigDecimal perUnit,

        @Schema(description = "Code of a public tariff.", example = "LT-A", nullable = true, maxLength = 40)
        String tariff,

        @Schema(description = "The load a tariff's demand charge is asked for.", example = "2", nullable = true)
        BigDecimal sanctionedKw) {

    PriceMeter command() {
        return new PriceMeter(from, perUnit, tariff, sanctionedKw);
    }
}
