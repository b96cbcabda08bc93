package com.baribhara.ledger;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * The proof that was finished last, over the books of everybody.
 *
 * @param faults how much did not agree
 */
public record LastProof(LocalDate day, ProofStatus status, OffsetDateTime finishedAt, int faults) {

    public boolean proven() {
        return status == ProofStatus.PROVEN;
    }

    public Duration age(OffsetDateTime now) {
        return Duration.between(finishedAt, now);
    }
}
