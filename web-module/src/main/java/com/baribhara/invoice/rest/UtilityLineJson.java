package com.baribhara.invoice.rest;

import com.baribhara.invoice.InvoiceKind;
import com.baribhara.invoice.ParkReason;
import com.baribhara.invoice.UtilityLineView;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "UtilityRunLine", description = "What a run made of a lease: a document, or the reason why it waits.")
public record UtilityLineJson(
        @Schema(format = "uuid") String lease,
        String leaseCode,

        @Schema(description = "Null for a lease that waits.", nullable = true)
        InvoiceKind kind,

        @Schema(description = "The invoice it corrects.", format = "uuid", nullable = true)
        String corrects,

        BillingMonth month,
        @Schema(nullable = true) LocalDate from,
        @Schema(nullable = true) LocalDate to,

        @Schema(description = "Below zero for a credit note.")
        Money amount,

        @Schema(description = "Why it waits; null for a document.", nullable = true)
        ParkReason reason,

        @Schema(description = "What the reason is about: a meter, a tariff.", nullable = true)
        String detail) {

    static UtilityLineJson of(UtilityLineView line) {
        return new UtilityLineJson(
                line.lease().toString(),
                line.leaseCode(),
                line.kind(),
                line.corrects() == null ? null : line.corrects().toString(),
                line.month(),
                line.period() == null ? null : line.period().from(),
                line.period() == null ? null : line.period().to(),
                line.amount(),
                line.reason(),
                line.args());
    }
}
