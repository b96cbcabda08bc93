package com.baribhara.tenant.rest;

import com.baribhara.shared.Money;
import com.baribhara.tenant.LeaseStatus;
import com.baribhara.tenant.LeaseUse;
import com.baribhara.tenant.LeaseView;
import com.baribhara.tenant.ProrationPolicy;
import com.baribhara.tenant.VatMode;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Lease", description = "One tenant, one unit, one term, and what is paid for it.")
public record LeaseJson(
        @Schema(format = "uuid") String id,

        @Schema(description = "The landlord's own short name for the lease.", example = "L-0042")
        String code,

        @Schema(description = "The unit that is let.", format = "uuid")
        String unit,

        @Schema(description = "The tenant that rents.", format = "uuid")
        String tenant,

        @Schema(description = "First day.", example = "2026-07-01")
        LocalDate start,

        @Schema(description = "Last day, included; null while the lease is open.", nullable = true)
        LocalDate end,

        @Schema(description = "First day billed here; earlier ones were billed elsewhere.")
        LocalDate billedFrom,

        @Schema(description = "Rent a month.") Money rent,

        @Schema(description = "Day of the month on which the bill is due.", minimum = "1", maximum = "28")
        int dueDay,

        @Schema(description = "How a part of a month is billed.")
        ProrationPolicy proration,

        @Schema(description = "What the unit is used for.") LeaseUse use,

        @Schema(description = "How VAT meets the agreed amounts.")
        VatMode vatMode,

        @Schema(description = "Why commercial premises bear no VAT.", nullable = true)
        String vatExemption,

        List<ChargeJson> charges,
        LeaseStatus status) {

    static LeaseJson of(LeaseView lease) {
        return new LeaseJson(
                lease.id().toString(),
                lease.code(),
                lease.unit().toString(),
                lease.tenant().toString(),
                lease.start(),
                lease.end(),
                lease.billedFrom(),
                lease.rent(),
                lease.dueDay(),
                lease.proration(),
                lease.use(),
                lease.vatMode(),
                lease.vatExemption(),
                lease.charges().stream().map(ChargeJson::of).toList(),
                lease.status());
    }
}
