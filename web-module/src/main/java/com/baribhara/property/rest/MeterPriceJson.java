package com.baribhara.property.rest;

import com.baribhara.property.MeterPriceView;
import com.baribhara.shared.web.PlainNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MeterPrice", description = "How a meter is priced from a day on, until the next price.")
public record MeterPriceJson(
        LocalDate from,

        @Schema(description = "Taka a unit.", example = "9.5", nullable = true)
        BigDecimal perUnit,

        @Schema(description = "Code of a public tariff.", example = "LT-A", nullable = true)
        String tariff,

        @Schema(example = "2", nullable = true) BigDecimal sanctionedKw,
        String enteredBy,
        OffsetDateTime enteredAt) {

    static MeterPriceJson of(MeterPriceView price) {
        return new MeterPriceJson(
                price.from(),
                PlainNumber.of(price.perUnit()),
                price.tariff(),
                PlainNumber.of(price.sanctionedKw()),
                price.enteredBy(),
                price.enteredAt());
    }
}
