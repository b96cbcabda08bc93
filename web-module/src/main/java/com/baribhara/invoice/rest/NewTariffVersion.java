package com.baribhara.invoice.rest;

import com.baribhara.invoice.rates.TariffTerms;
import com.baribhara.invoice.rest.SlabJson.NewSlab;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "NewTariffVersion",
        description =
                "What a tariff is to be from a day on. Slabs begin with unit 0 or 1, have neither gap nor overlap, and the last is open.",
        requiredProperties = {"validFrom", "vatPercent", "source"})
public record NewTariffVersion(
        @Schema(description = "First day on which it holds; today or later, unless `late`.", example = "2027-01-01")
        LocalDate validFrom,

        @Schema(nullable = true) List<NewSlab> slabs,
        @Schema(nullable = true) List<FixedJson> fixed,

        @Schema(
                description = "Taka a month for a sanctioned kilowatt; absent where there is no such charge.",
                example = "42.00",
                nullable = true)
        BigDecimal demandPerKw,

        @Schema(description = "0 to 100, up to two decimals.", example = "5.00")
        BigDecimal vatPercent,

        @Schema(description = "Where it is written.", maxLength = 500)
        String source,

        @Schema(
                description =
                        "Say so when the first day is past: it was so already, and is only now entered. Bills that are issued stay as"
                                + " they are.",
                defaultValue = "false")
        boolean late) {

    TariffTerms terms() {
        return new TariffTerms(
                validFrom,
                slabs == null ? null : slabs.stream().map(NewSlab::value).toList(),
                fixed == null ? null : fixed.stream().map(FixedJson::value).toList(),
                demandPerKw,
                vatPercent,
                source);
    }
}
