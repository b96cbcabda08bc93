package com.baribhara.tenant.rest;

import com.baribhara.shared.Money;
import com.baribhara.tenant.RentChangeView;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RentChange", description = "What the rent of a lease is from a day on, until the next change.")
public record RentChangeJson(
        @Schema(description = "First day at this rent.", example = "2026-08-16")
        LocalDate from,

        Money rent,
        String reason,

        @Schema(description = "Why it was agreed earlier than the law would have it.", nullable = true)
        String override,

        @Schema(
                format = "uuid",
                description = "The escalation that set it; null for one that somebody entered.",
                nullable = true)
        String escalation,

        String agreedBy,
        OffsetDateTime agreedAt) {

    static RentChangeJson of(RentChangeView change) {
        return new RentChangeJson(
                change.from(),
                change.rent(),
                change.reason(),
                change.override(),
                change.escalation() == null ? null : change.escalation().toString(),
                change.agreedBy(),
                change.agreedAt());
    }
}
