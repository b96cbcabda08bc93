package com.baribhara.invoice;

import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A run and its numbers, live while it runs.
 *
 * @param asOf of late fees, the day they are counted by; else null
 * @param selected whether it is for chosen leases alone, those that were parked
 * @param expected how many leases it will come to, about; 0 while nobody knows
 * @param requestedBy user name, or what part of the system
 */
public record InvoiceRunView(
        InvoiceRunId id,
        RunKind kind,
        BillingMonth month,
        LocalDate asOf,
        RunStatus status,
        boolean dryRun,
        boolean selected,
        int expected,
        int leases,
        int billed,
        int unchanged,
        int parked,
        Money total,
        OffsetDateTime startedAt,
        OffsetDateTime finishedAt,
        String requestedBy) {}
