package com.baribhara.invoice.rest;

import com.baribhara.invoice.CorrectionReason;
import com.baribhara.invoice.InvoiceKind;
import com.baribhara.invoice.InvoiceStatus;
import com.baribhara.invoice.InvoiceView;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Invoice", description = "What a tenant owes for a month of a lease, line by line.")
public record InvoiceJson(
        @Schema(format = "uuid") String id,

        @Schema(description = "Gap-free within the organisation.", example = "INV-000123")
        String number,

        @Schema(format = "uuid") String lease,
        @Schema(format = "uuid") String tenant,
        @Schema(format = "uuid") String unit,
        @Schema(description = "The month that is billed.") BillingMonth month,

        @Schema(description = "First billed day of the month.", example = "2026-07-01")
        LocalDate from,

        @Schema(description = "Last billed day of the month.", example = "2026-07-31")
        LocalDate to,

        @Schema(description = "Day of issue.", example = "2026-07-01")
        LocalDate issued,

        @Schema(description = "Day on which it is due.", example = "2026-07-05")
        LocalDate due,

        @Schema(description = "The tenant's name on the day of issue.", example = "Farhana Akter")
        String billTo,

        @Schema(nullable = true) String billToBn,

        @Schema(description = "What was let, on the day of issue.", example = "A-3, Shapla Tower")
        String premises,

        @Schema(nullable = true) String premisesBn,
        List<LineJson> lines,
        @Schema(description = "Without VAT.") Money net,
        Money vat,
        Money total,
        @Schema(description = "What is still to be paid.") Money outstanding,
        InvoiceStatus status,

        @Schema(description = "Whether something is unpaid after the due day.")
        boolean overdue,

        InvoiceKind kind,

        @Schema(description = "The invoice it corrects or is the fee of.", format = "uuid", nullable = true)
        String corrects,

        @Schema(description = "Why it corrects it.", nullable = true)
        CorrectionReason reason,

        @Schema(description = "What credit notes have taken off.")
        Money credited) {

    static InvoiceJson of(InvoiceView invoice, Locale locale) {
        return new InvoiceJson(
                invoice.id().toString(),
                invoice.number().toString(),
                invoice.lease().toString(),
                invoice.tenant().toString(),
                invoice.unit().toString(),
                invoice.month(),
                invoice.period().from(),
                invoice.period().to(),
                invoice.issued(),
                invoice.due(),
                invoice.billTo(),
                invoice.billToBn(),
                invoice.premises(),
                invoice.premisesBn(),
                LineJson.of(invoice.lines(), locale),
                invoice.net(),
                invoice.vat(),
                invoice.total(),
                invoice.outstanding(),
                invoice.status(),
                invoice.overdue(),
                invoice.standing().kind(),
                invoice.standing().corrects() == null
                        ? null
                        : invoice.standing().corrects().toString(),
                invoice.standing().reason(),
                invoice.standing().credited());
    }
}
