package com.baribhara.invoice.rest;

import com.baribhara.invoice.InvoiceRunView;
import com.baribhara.invoice.RunStatus;
import com.baribhara.shared.Money;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EscalationRun", description = "A run of escalations; its numbers are live while it runs.")
public record EscalationRunJson(
        @Schema(format = "uuid") String id,

        @Schema(description = "Steps up to the end of the month after this day are posted.", example = "2026-07-16")
        LocalDate date,

        RunStatus status,

        @Schema(description = "Whether it only finds out, and posts nothing.")
        boolean dryRun,

        @Schema(description = "Leases with a step that were looked at so far.")
        int leases,

        @Schema(description = "Leases whose rent was raised.")
        int billed,

        @Schema(
                description =
                        "Leases that were changed by somebody at the same moment, or have another rent from the day on already.")
        int unchanged,

        @Schema(description = "Leases with a step that is held back, since the law would have it later.")
        int parked,

        @Schema(description = "By how much the rents of a month rise in all.")
        Money total,

        OffsetDateTime startedAt,
        @Schema(nullable = true) OffsetDateTime finishedAt) {

    static EscalationRunJson of(InvoiceRunView run) {
        return new EscalationRunJson(
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
