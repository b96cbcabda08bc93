package com.baribhara.tenant.rest;

import com.baribhara.shared.Money;
import com.baribhara.tenant.RentChangeView;
import com.baribhara.tenant.RentPeriod;
import com.baribhara.tenant.RentSource;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RentPeriod", description = "A rent of a lease and the days on which it holds.")
public record RentPeriodJson(
        LocalDate from,

        @Schema(description = "Its last day; null while no other follows.", nullable = true)
        LocalDate until,

        Money rent,
        RentSource source,

        @Schema(description = "Whether it is a term of the lease; else its schedule will make it one.")
        boolean posted,

        @Schema(
                description =
                        "When the law would let it rise, where the step comes earlier and is held back for that; null otherwise.",
                nullable = true)
        LocalDate lawfulFrom,

        @Schema(nullable = true) String reason,

        @Schema(description = "Why it was agreed earlier than the law would have it.", nullable = true)
        String override,

        @Schema(nullable = true) String agreedBy) {

    static RentPeriodJson of(RentPeriod period) {
        RentChangeView change = period.change();
        return new RentPeriodJson(
                period.from(),
                period.until(),
                period.rent(),
                period.source(),
                period.posted(),
                period.lawfulFrom(),
                change == null ? null : change.reason(),
                change == null ? null : change.override(),
                change == null ? null : change.agreedBy());
    }
}
