package com.baribhara.invoice.rest;

import com.baribhara.invoice.CreditNoteKind;
import com.baribhara.invoice.CreditNoteView;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CreditNote", description = "What is taken back of an invoice. Its amounts are negative.")
public record CreditNoteJson(
        @Schema(format = "uuid") String id,

        @Schema(description = "Gap-free within the organisation.", example = "CN-000012")
        String number,

        CreditNoteKind kind,

        @Schema(description = "The invoice it takes back from.", format = "uuid")
        String invoice,

        @Schema(format = "uuid") String lease,
        @Schema(format = "uuid") String tenant,
        @Schema(format = "uuid") String unit,
        @Schema(description = "The month of the invoice.") BillingMonth month,

        @Schema(description = "Day of issue.", example = "2026-08-13")
        LocalDate issued,

        @Schema(description = "The tenant's name on the day of issue.")
        String billTo,

        List<LineJson> lines,
        @Schema(description = "Without VAT.") Money net,
        Money vat,
        Money total,

        @Schema(description = "What it lowered the invoice by, above zero.")
        Money applied,

        @Schema(description = "What became the tenant's credit, above zero.")
        Money credited,

        @Schema(description = "Of an adjustment a code, else what a person wrote.", example = "TERMS_CHANGED")
        String reason) {

    static CreditNoteJson of(CreditNoteView note, Locale locale) {
        return new CreditNoteJson(
                note.id().toString(),
                note.number().toString(),
                note.kind(),
                note.invoice().toString(),
                note.lease().toString(),
                note.tenant().toString(),
                note.unit().toString(),
                note.month(),
                note.issued(),
                note.billTo(),
                LineJson.of(note.lines(), locale),
                note.net(),
                note.vat(),
                note.total(),
                note.applied(),
                note.credited(),
                note.reason());
    }
}
