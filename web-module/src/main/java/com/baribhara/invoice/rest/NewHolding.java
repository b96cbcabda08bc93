package com.baribhara.invoice.rest;

import com.baribhara.invoice.HoldingKind;
import com.baribhara.invoice.RecordHolding;
import com.baribhara.shared.Money;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "NewHolding",
        description = "Money that is held, or what stood open before the first bill here.",
        requiredProperties = {"kind", "amount", "reference"})
public record NewHolding(
        @Schema(
                description =
                        "`DEPOSIT_RECEIVED` and `ADVANCE_RECEIVED` are money you took; the others stood so before the first bill here and"
                                + " are booked once a lease.")
        HoldingKind kind,

        @Schema(description = "An opening balance below zero is the tenant's credit.")
        Money amount,

        @Schema(
                description = "The day; of what stood so before, the day before the first bill when absent.",
                example = "2026-11-05",
                nullable = true)
        LocalDate on,

        @Schema(description = "Of the receipt or transfer, or the reason.", maxLength = 200, example = "Receipt 114")
        String reference,

        @Schema(
                description = "The most of an advance that goes to one month; absent for as much as the rent.",
                nullable = true)
        Money monthly,

        @Schema(
                description = "Why more may be held than the law lets a landlord take.",
                maxLength = 200,
                nullable = true)
        String override) {

    RecordHolding command() {
        return new RecordHolding(kind, amount, on, reference, monthly, override);
    }
}
