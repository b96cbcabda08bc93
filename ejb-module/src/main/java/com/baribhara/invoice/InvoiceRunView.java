package com.baribhara.invoice;

import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import java.time.OffsetDateTime;

/** A run and its numbers, live while it runs. */
public record InvoiceRunView(
        InvoiceRunId id,
        BillingMonth month,
        RunStatus status,
        boolean dryRun,
        int leases,
        int billed,
        int unchanged,
        int parked,
        Money total,
        OffsetDateTime startedAt,
        OffsetDateTime finishedAt) {}
