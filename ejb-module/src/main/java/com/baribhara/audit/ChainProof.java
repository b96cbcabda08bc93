package com.baribhara.audit;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * One night's proof of the chains.
 *
 * @param events how many it went through, of all organisations
 * @param faults how many it found: over all organisations, or in the reader's own chain
 * @param signed how many heads of chains it signed
 */
public record ChainProof(
        LocalDate day, ChainProofStatus status, OffsetDateTime finishedAt, long events, long faults, int signed) {

    public boolean proven() {
        return status == ChainProofStatus.PROVEN;
    }

    public Duration age(OffsetDateTime now) {
        return Duration.between(finishedAt, now);
    }
}
