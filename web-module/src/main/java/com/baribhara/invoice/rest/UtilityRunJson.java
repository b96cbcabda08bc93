package com.baribhara.invoice.rest;

import com.baribhara.invoice.InvoiceRunView;
import com.baribhara.invoice.RunStatus;
import com.baribhara.shared.Money;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "UtilityRun", description = "A run that bills readings; its numbers are live while it runs.")
public record UtilityRunJson(
        @Schema(format = "uuid") String id,

        @Schema(description = "Readings of later days wait.", example = "2026-07-31")
        LocalDate upTo,

        RunStatus status,

        @Schema(description = "Whether it only finds out, and bills nothing.")
        boolean dryRun,

        @Schema(description = "Leases with readings to bill that were looked at so far.")
        int leases,

        @Schema(description = "Leases that were billed.") int billed,

        @Schema(description = "Leases for which nothing was missing.")
        int unchanged,

        @Schema(description = "Leases that could not be billed, and wait.")
        int parked,

        @Schema(description = "Sum of what was billed, less what was credited.")
        Money total,

        OffsetDateTime startedAt,
        @Schema(nullable = true) OffsetDateTime finishedAt) {

    static UtilityRunJson of(InvoiceRunView run) {
        return new UtilityRunJson(
                run.id().toString(),
                run.asOf(),
                run.status(),
                run.dryRun(),
                run.leases(),
                run.billed(),
                run.unchanged(),
                run.parked(),
                run.total(),
                run.startedAt(),
                run.finishedAt());
    }
}
