package com.baribhara.invoice.rest;

import com.baribhara.invoice.HeldKind;
import com.baribhara.invoice.HeldNow;
import com.baribhara.invoice.HeldReceiptView;
import com.baribhara.invoice.HoldingView;
import com.baribhara.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Holdings", description = "What is held for the tenant of a lease.")
public record HoldingsJson(
        @Schema(format = "uuid") String lease,
        Money deposit,
        Money advance,

        @Schema(
                description = "The most of the advance that goes to one month; absent for as much as the rent.",
                nullable = true)
        Money advanceMonthly,

        @Schema(description = "What was paid or credited too much.")
        Money credit,

        @Schema(description = "What was taken, the newest first.")
        List<ReceiptJson> receipts,

        @Schema(description = "Absent until the deposit is settled.", nullable = true)
        SettlementJson settlement) {

    @Schema(name = "HeldReceipt", description = "A deposit or an advance that was taken.")
    public record ReceiptJson(
            @Schema(format = "uuid") String id,
            HeldKind kind,
            Money amount,
            @Schema(example = "2026-11-05") LocalDate on,
            String reference,

            @Schema(description = "Why more may be held than the law lets a landlord take.", nullable = true)
            String override,

            @Schema(description = "User name of who recorded it.")
            String recordedBy,

            @Schema(description = "How it was taken back, or is to be; null when nobody wants that.", nullable = true)
            ReversalJson reversal) {

        static ReceiptJson of(HeldReceiptView receipt) {
            return new ReceiptJson(
                    receipt.id().toString(),
                    receipt.kind(),
                    receipt.amount(),
                    receipt.on(),
                    receipt.reference(),
                    receipt.override(),
                    receipt.recordedBy(),
                    ReversalJson.of(receipt.reversal()));
        }
    }

    static HoldingsJson of(HoldingView holding) {
        HeldNow held = holding.held();
        return new HoldingsJson(
                holding.lease().toString(),
                held.deposit(),
                held.advance(),
                held.advanceMonthly(),
                held.credit(),
                holding.receipts().stream().map(ReceiptJson::of).toList(),
                SettlementJson.of(holding.settlement()));
    }
}
