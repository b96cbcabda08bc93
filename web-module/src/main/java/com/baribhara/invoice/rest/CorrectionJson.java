package com.baribhara.invoice.rest;

import com.baribhara.invoice.CorrectionPreview;
import com.baribhara.invoice.CreditNoteKind;
import com.baribhara.shared.Money;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CreditNotePreview", description = "What a credit note would come to and do; nothing was issued.")
public record CorrectionJson(
        CreditNoteKind kind,
        @Schema(description = "Their amounts are negative.") List<LineJson> lines,
        @Schema(description = "Without VAT.") Money net,
        Money vat,
        Money total,

        @Schema(description = "What it would lower the invoice by, above zero.")
        Money applied,

        @Schema(description = "What would become the tenant's credit, above zero.")
        Money credited,

        @Schema(description = "What would still be open of the invoice.")
        Money outstanding,

        @Schema(description = "Whether somebody else would have to approve it first.")
        boolean secondPerson) {

    static CorrectionJson of(CorrectionPreview preview, Locale locale) {
        return new CorrectionJson(
                preview.kind(),
                LineJson.of(preview.lines(), locale),
                preview.net(),
                preview.vat(),
                preview.total(),
                preview.applied(),
                preview.credited(),
                preview.outstanding(),
                preview.secondPerson());
    }
}
