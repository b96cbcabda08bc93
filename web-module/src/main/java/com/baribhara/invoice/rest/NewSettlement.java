package com.baribhara.invoice.rest;

import com.baribhara.invoice.Deduction;
import com.baribhara.invoice.SettleDeposit;
import com.baribhara.shared.Money;
import com.baribhara.tenant.ChargeKind;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewSettlement", description = "What is deducted from a deposit; nothing when absent or empty.")
public record NewSettlement(
        @Schema(
                description =
                        "Each becomes a line of the final invoice. What is open of earlier invoices is paid without being named.")
        List<NewDeduction> deductions) {

    @Schema(
            name = "NewDeduction",
            description = "Something that is kept of a deposit.",
            requiredProperties = {"kind", "amount", "reason"})
    public record NewDeduction(
            ChargeKind kind,
            Money amount,

            @Schema(maxLength = 300, example = "Broken kitchen window")
            String reason) {}

    SettleDeposit command() {
        return new SettleDeposit(
                deductions == null
                        ? List.of()
                        : deductions.stream()
                                .map(one -> new Deduction(one.kind(), one.amount(), one.reason()))
                                .toList());
    }
}
