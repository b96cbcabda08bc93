package com.baribhara.ledger;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * One night's proof.
 *
 * @param entries how many entries of the journal it went through, of all organisations
 * @param faults how many faults it found in the reader's own books
 */
public record ProofView(
        LocalDate day,
        ProofStatus status,
        OffsetDateTime startedAt,
        OffsetDateTime finishedAt,
        long entries,
        long faults) {}
