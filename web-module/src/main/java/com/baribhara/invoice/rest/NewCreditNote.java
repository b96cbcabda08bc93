package com.baribhara.invoice.rest;

import com.baribhara.invoice.CorrectInvoice;
import com.baribhara.invoice.CreditNoteKind;
import com.baribhara.invoice.InvoiceId;
import com.baribhara.invoice.InvoiceNotCorrectable;
import com.baribhara.invoice.InvoiceView;
import com.baribhara.invoice.LineCredit;
import com.baribhara.shared.Expected;
import com.baribhara.shared.Money;
import com.baribhara.shared.web.EntityTags;
import jakarta.json.bind.Jsonb;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "NewCreditNote",
        description = "What is to be taken back of an invoice.",
        requiredProperties = {"invoice", "kind", "reason"})
public record NewCreditNote(
        @Schema(description = "The invoice it takes back from.", format = "uuid")
        InvoiceId invoice,

        @Schema(
                description =
                        "`GOODWILL` gives something back; `WAIVER` late fees only; `WRITE_OFF` what nobody will pay; `VOID` the whole"
                                + " invoice while nobody has paid, corrected or sent it. `ADJUSTMENT` is issued by runs alone.")
        CreditNoteKind kind,

        @Schema(
                description =
                        "What of which line; absent for all that is left (of a write-off: all that is open). VAT follows the net.",
                nullable = true)
        List<NewLineCredit> lines,

        @Schema(
                description = "In your own words; stands on the credit note.",
                maxLength = 300,
                example = "Lift out of order")
        String reason,

        @Schema(
                description =
                        "The `ETag` with which the invoice was read: refused with 409 when somebody changed it meanwhile.",
                nullable = true)
        String etag) {

    @Schema(name = "NewLineCredit", description = "What is taken back of a line.")
    public record NewLineCredit(
            @Schema(description = "The number of the line on the invoice, from 1.", example = "1")
            int line,

            @Schema(description = "Without VAT, which follows; of a write-off with VAT.")
            Money net) {}

    CorrectInvoice command() {
        return new CorrectInvoice(
                invoice,
                kind,
                lines == null
                        ? null
                        : lines.stream()
                                .map(line -> new LineCredit(line.line(), line.net()))
                                .toList(),
                reason);
    }

    /** Any state is right for who does not say which one is meant. */
    Expected<InvoiceView> expected(Jsonb json, Locale locale) {
        if (etag == null || etag.isBlank()) {
            return Expected.any();
        }
        String known = etag.strip().replace("\"", "");
        return present -> {
            if (!EntityTags.of(InvoiceJson.of(present, locale), json).equals(known)) {
                throw new InvoiceNotCorrectable("state.changed");
            }
        };
    }
}
