package com.baribhara.invoice.rest;

import com.baribhara.invoice.RequestInvoiceRun;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Invalid;
import com.baribhara.shared.Refusal.Field;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "NewInvoiceRun",
        description = "Which month to bill.",
        requiredProperties = {"month"})
public record NewRun(
        @Schema(description = "The month to bill; earlier ones not yet billed are caught up.")
        BillingMonth month,

        @Schema(description = "Count and add up, but issue nothing.", defaultValue = "false")
        boolean dryRun) {

    RequestInvoiceRun command() {
        if (month == null) {
            throw new Invalid(new Field("month", "field.required"));
        }
        return new RequestInvoiceRun(month, dryRun);
    }
}
