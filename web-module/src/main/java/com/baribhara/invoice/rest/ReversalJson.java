package com.baribhara.invoice.rest;

import com.baribhara.invoice.ReceiptReversalView;
import com.baribhara.invoice.ReversalStatus;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReceiptReversal", description = "How a receipt was taken back, or is to be.")
public record ReversalJson(
        @Schema(description = "Under it the books have it.", format = "uuid")
        String id,

        ReversalStatus status,
        String reason,

        @Schema(description = "User name of who asked for it.")
        String requestedBy,

        OffsetDateTime requestedAt,

        @Schema(description = "The second person; null where none was needed or none has answered.", nullable = true)
        String decidedBy,

        @Schema(nullable = true) OffsetDateTime decidedAt) {

    static ReversalJson of(ReceiptReversalView reversal) {
        return reversal == null
                ? null
                : new ReversalJson(
                        reversal.id().toString(),
                        reversal.status(),
                        reversal.reason(),
                        reversal.requestedBy(),
                        reversal.requestedAt(),
                        reversal.decidedBy(),
                        reversal.decidedAt());
    }
}
