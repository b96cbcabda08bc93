package com.baribhara.invoice.rest;

import com.baribhara.invoice.SettlementView;
import com.baribhara.shared.Money;
import com.baribhara.tenant.ChargeKind;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Settlement", description = "What becomes of all that is held of a tenant who has left.")
public record SettlementJson(
        @Schema(description = "Absent while it is only looked at.", nullable = true, example = "2026-11-30")
        LocalDate settledOn,

        Money deposit,
        Money advance,

        @Schema(description = "What the tenant had with you before.")
        Money credit,

        @Schema(description = "What was open of invoices.") Money owed,

        @Schema(description = "What the final invoice comes to.")
        Money deducted,

        @Schema(description = "What the tenant gets back; credit until it is paid out.")
        Money refund,

        @Schema(description = "What stays owed.") Money shortfall,
        List<DeductionJson> deductions,
        @Schema(description = "What is paid, by invoice.") List<PaidJson> invoices,

        @Schema(description = "The invoice of what is deducted.", format = "uuid", nullable = true)
        String finalInvoice) {

    @Schema(name = "Deduction", description = "Something that is kept of a deposit.")
    public record DeductionJson(ChargeKind kind, Money amount, String reason) {}

    @Schema(name = "SettledInvoice", description = "What of an invoice is paid.")
    public record PaidJson(
            @Schema(format = "uuid") String invoice,
            @Schema(example = "INV-000123") String number,
            Money amount) {}

    /** Null for none. */
    static SettlementJson of(SettlementView settled) {
        if (settled == null) {
            return null;
        }
        return new SettlementJson(
                settled.settledOn(),
                settled.deposit(),
                settled.advance(),
                settled.credit(),
                settled.owed(),
                settled.deducted(),
                settled.refund(),
                settled.shortfall(),
                settled.deductions().stream()
                        .map(one -> new DeductionJson(one.kind(), one.amount(), one.reason()))
                        .toList(),
                settled.invoices().stream()
                        .map(one -> new PaidJson(
                                one.invoice().toString(), one.number().toString(), one.amount()))
                        .toList(),
                settled.finalInvoice() == null ? null : settled.finalInvoice().toString());
    }
}
