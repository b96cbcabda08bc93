package com.baribhara.invoice.rest;

import com.baribhara.invoice.ParkedKind;
import com.baribhara.invoice.ReleaseBill;
import com.baribhara.shared.BillingMonth;
import com.baribhara.tenant.LeaseId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "NewBillRelease",
        description = "A parked bill that goes out all the same.",
        requiredProperties = {"month", "reason"})
public record NewBillRelease(
        @Schema(description = "The month for which the lease is parked.")
        BillingMonth month,

        @Schema(
                description = "What of the lease is parked: its month, or what its meters counted. Absent: its month.",
                defaultValue = "MONTH",
                nullable = true)
        ParkedKind kind,

        @Schema(
                description = "Why the bill is right, in your own words.",
                maxLength = 300,
                example = "New rent as agreed with the tenant")
        String reason) {

    ReleaseBill command(LeaseId lease) {
        return new ReleaseBill(lease, month, kind, reason);
    }
}
