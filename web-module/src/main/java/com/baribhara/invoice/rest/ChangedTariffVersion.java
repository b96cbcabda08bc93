package com.baribhara.invoice.rest;

import com.baribhara.invoice.rates.FixedAmount;
import com.baribhara.invoice.rates.Slab;
import com.baribhara.invoice.rates.TariffTerms;
import com.baribhara.invoice.rates.TariffVersionView;
import com.baribhara.invoice.rest.SlabJson.NewSlab;
import com.baribhara.shared.Change;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ChangedTariffVersion",
        description =
                "What of a version that has not begun is to change; what is absent stays. Slabs and fixed amounts come whole.")
public record ChangedTariffVersion(
        @Schema(implementation = LocalDate.class, example = "2027-01-01")
        Change<LocalDate> validFrom,

        @Schema(type = SchemaType.ARRAY, implementation = NewSlab.class, nullable = true)
        Change<List<NewSlab>> slabs,

        @Schema(type = SchemaType.ARRAY, implementation = FixedJson.class, nullable = true)
        Change<List<FixedJson>> fixed,

        @Schema(implementation = BigDecimal.class, example = "42.00", nullable = true)
        Change<BigDecimal> demandPerKw,

        @Schema(implementation = BigDecimal.class, example = "5.00")
        Change<BigDecimal> vatPercent,

        @Schema(implementation = String.class, maxLength = 500)
        Change<String> source) {

    TariffTerms terms(TariffVersionView now) {
        TariffTerms old = now.terms();
        Change<List<Slab>> newSlabs =
                slabs.map(list -> list.stream().map(NewSlab::value).toList());
        Change<List<FixedAmount>> newFixed =
                fixed.map(list -> list.stream().map(FixedJson::value).toList());
        return new TariffTerms(
                validFrom.or(old.validFrom()),
                newSlabs.or(old.slabs()),
                newFixed.or(old.fixed()),
                demandPerKw.or(old.demandPerKw()),
                vatPercent.or(old.vatPercent()),
                source.or(old.source()));
    }
}
