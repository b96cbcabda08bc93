package com.baribhara.invoice.rest;

import com.baribhara.invoice.InvoiceRunView;
import com.baribhara.invoice.RunStatus;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "InvoiceRun",
        description = "The month's billing of an organisation; its numbers are live while it runs.")
public record RunJson(
        @Schema(format = "uuid") String id,
        BillingMonth month,
        RunStatus status,

        @Schema(description = "Whether it only counts and adds up, and issues nothing.")
        boolean dryRun,

        @Schema(description = "Leases looked at so far.") int leases,
        @Schema(description = "Leases that got an invoice.") int billed,

        @Schema(description = "Leases that were billed before.")
        int unchanged,

        @Schema(description = "Leases that could not be billed.")
        int parked,

        @Schema(description = "Sum of the invoices.") Money total,
        OffsetDateTime startedAt,
        @Schema(nullable = true) OffsetDateTime finishedAt) {

    static RunJson of(InvoiceRunView run) {
        return new RunJson(
                run.id().toString(),
                run.month(),
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
