package com.baribhara.invoice.rest;

import com.baribhara.invoice.rates.TariffTerms;
import com.baribhara.invoice.rates.TariffVersionView;
import com.baribhara.invoice.rates.VersionState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TariffVersion", description = "What a tariff is from a day on, until the next version begins.")
public record TariffVersionJson(
        @Schema(format = "uuid") String id,

        @Schema(description = "First day on which it holds.", example = "2024-02-01")
        LocalDate validFrom,

        @Schema(description = "Where it stands today.") VersionState state,

        @Schema(description = "A lifeline slab first, then by units; empty where only fixed amounts are paid.")
        List<SlabJson> slabs,

        List<FixedJson> fixed,

        @Schema(
                description = "Taka a month for a sanctioned kilowatt; null where there is no such charge.",
                example = "42.00",
                nullable = true,
                pattern = "^[0-9]+\\.[0-9]{2}$")
        String demandPerKw,

        @Schema(description = "VAT on energy and demand.", example = "5.00", pattern = "^[0-9]+\\.[0-9]{2}$")
        String vatPercent,

        @Schema(description = "Where it is written.") String source,

        @Schema(description = "Whether a bill rests on it: then it can no longer be changed.")
        boolean used,

        OffsetDateTime enteredAt) {

    static TariffVersionJson of(TariffVersionView version) {
        TariffTerms terms = version.terms();
        return new TariffVersionJson(
                version.id().toString(),
                version.validFrom(),
                version.state(),
                terms.slabs().stream().map(SlabJson::of).toList(),
                terms.fixed().stream().map(FixedJson::of).toList(),
                RateVersionJson.decimal(terms.demandPerKw()),
                RateVersionJson.decimal(terms.vatPercent()),
                terms.source(),
                version.used(),
                version.enteredAt());
    }

    static TariffVersionJson orNull(TariffVersionView version) {
        return version == null ? null : of(version);
    }
}
