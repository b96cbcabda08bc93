package com.baribhara.invoice.rest;

import com.baribhara.invoice.sharing.SharedBillHead;
import com.baribhara.invoice.sharing.SharedBillKind;
import com.baribhara.invoice.sharing.SharedBillStatus;
import com.baribhara.invoice.sharing.Vacancy;
import com.baribhara.shared.Money;
import com.baribhara.tenant.SplitBasis;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SharedBill", description = "A supplier's bill of a building that its units share.")
public record SharedBillJson(
        @Schema(format = "uuid") String id,
        @Schema(format = "uuid") String property,
        SharedBillKind kind,

        @Schema(description = "The supplier's number of the bill.", example = "WASA-2026-10-118")
        String number,

        LocalDate from,
        LocalDate to,
        Money amount,
        SplitBasis basis,
        Vacancy vacancy,
        @Schema(nullable = true) String note,
        SharedBillStatus status,

        @Schema(description = "Why it was corrected last, or withdrawn.", nullable = true)
        String reason,

        String enteredBy,
        OffsetDateTime enteredAt,
        @Schema(nullable = true) String changedBy,
        @Schema(nullable = true) OffsetDateTime changedAt) {

    static SharedBillJson of(SharedBillHead bill) {
        return new SharedBillJson(
                bill.id().toString(),
                bill.property().toString(),
                bill.kind(),
                bill.number(),
                bill.from(),
                bill.to(),
                bill.amount(),
                bill.basis(),
                bill.vacancy(),
                bill.note(),
                bill.status(),
                bill.reason(),
                bill.enteredBy(),
                bill.enteredAt(),
                bill.changedBy(),
                bill.changedAt());
    }
}
