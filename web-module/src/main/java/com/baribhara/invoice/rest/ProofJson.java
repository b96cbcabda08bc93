package com.baribhara.invoice.rest;

import com.baribhara.ledger.ProofStatus;
import com.baribhara.ledger.ProofView;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Proof", description = "Whether the books agreed with the documents.")
public record ProofJson(
        @Schema(example = "2026-11-26") LocalDate day,
        ProofStatus status,
        OffsetDateTime startedAt,
        @Schema(nullable = true) OffsetDateTime finishedAt,

        @Schema(description = "How much of your books did not agree.")
        long faults) {

    static ProofJson of(ProofView proof) {
        return new ProofJson(proof.day(), proof.status(), proof.startedAt(), proof.finishedAt(), proof.faults());
    }
}
