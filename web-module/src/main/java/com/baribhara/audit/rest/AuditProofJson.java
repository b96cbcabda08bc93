package com.baribhara.audit.rest;

import com.baribhara.audit.ChainProof;
import com.baribhara.audit.ChainProofStatus;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AuditProof", description = "Whether the chain of your events was whole.")
public record AuditProofJson(
        @Schema(example = "2026-11-26") LocalDate day,
        ChainProofStatus status,
        @Schema(nullable = true) OffsetDateTime finishedAt,

        @Schema(description = "In how many places your chain was found broken.")
        long faults) {

    static AuditProofJson of(ChainProof proof) {
        return new AuditProofJson(proof.day(), proof.status(), proof.finishedAt(), proof.faults());
    }
}
