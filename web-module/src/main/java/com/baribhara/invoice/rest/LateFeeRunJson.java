package com.baribhara.invoice.rest;

import com.baribhara.invoice.InvoiceRunView;
import com.baribhara.invoice.RunStatus;
import com.baribhara.shared.Money;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LateFeeRun", description = "A run of late fees; its numbers are live while it runs.")
public record LateFeeRunJson(
        @Schema(format = "uuid") String id,

        @Schema(description = "The day the fees are counted by.", example = "2026-07-16")
        LocalDate date,

        RunStatus status,

        @Schema(description = "Whether it only finds out, and posts nothing.")
        boolean dryRun,

        @Schema(description = "Leases with something late that were looked at so far.")
        int leases,

        @Schema(description = "Leases that were charged.") int billed,

        @Schema(description = "Leases for which nothing was missing.")
        int unchanged,

        @Schema(description = "Leases that could not be charged.")
        int parked,

        @Schema(description = "Sum of the fees.") Money total,
        OffsetDateTime startedAt,
        @Schema(nullable = true) OffsetDateTime finishedAt) {

    static LateFeeRunJson of(InvoiceRunView run) {
        return new LateFeeRunJson(
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
