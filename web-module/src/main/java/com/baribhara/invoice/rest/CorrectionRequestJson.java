package com.baribhara.invoice.rest;

import com.baribhara.invoice.CorrectionRequestStatus;
import com.baribhara.invoice.CorrectionRequestView;
import com.baribhara.invoice.CorrectionRequestView.Decision;
import com.baribhara.invoice.CreditNoteKind;
import com.baribhara.shared.Money;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CorrectionRequest", description = "A credit note that needs, or needed, a second person.")
public record CorrectionRequestJson(
        @Schema(format = "uuid") String id,
        @Schema(format = "uuid") String invoice,

        @Schema(description = "The number of the invoice.", example = "INV-000123")
        String number,

        @Schema(description = "Whom the invoice is billed to.")
        String billTo,

        CreditNoteKind kind,

        @Schema(description = "What of which line; null for all that is left.", nullable = true)
        List<RequestedLineJson> lines,

        @Schema(description = "Without VAT.") Money net,
        Money vat,

        @Schema(description = "What the credit note comes to, negative.")
        Money total,

        String reason,
        CorrectionRequestStatus status,
        String requestedBy,
        OffsetDateTime requestedAt,
        @Schema(nullable = true) String decidedBy,
        @Schema(nullable = true) OffsetDateTime decidedAt,

        @Schema(description = "Why it was refused.", nullable = true)
        String refusal,

        @Schema(description = "The credit note that came of it.", format = "uuid", nullable = true)
        String creditNote) {

    @Schema(name = "RequestedLine", description = "What is asked for of a line.")
    public record RequestedLineJson(int line, Money net) {}

    static CorrectionRequestJson of(CorrectionRequestView request) {
        Decision decision = request.decision();
        return new CorrectionRequestJson(
                request.id().toString(),
                request.correction().invoice().toString(),
                request.number().toString(),
                request.billTo(),
                request.correction().kind(),
                request.correction().whole()
                        ? null
                        : request.correction().lines().stream()
                                .map(line -> new RequestedLineJson(line.line(), line.net()))
                                .toList(),
                request.net(),
                request.vat(),
                request.total(),
                request.correction().reason(),
                request.status(),
                request.requestedBy(),
                request.requestedAt(),
                decision == null ? null : decision.by(),
                decision == null ? null : decision.at(),
                decision == null ? null : decision.refusal(),
                decision == null || decision.note() == null
                        ? null
                        : decision.note().toString());
    }
}
