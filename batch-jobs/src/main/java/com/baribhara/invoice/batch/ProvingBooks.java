package com.baribhara.invoice.batch;

import com.baribhara.invoice.BookProofService;
import com.baribhara.ledger.FaultKind;
import com.baribhara.ledger.LastProof;
import com.baribhara.ledger.ProofStatus;
import com.baribhara.shared.security.Roles;
import com.baribhara.shared.time.Dhaka;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The way of the proof's job into the domain: the work is the system's, whoever started it. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class ProvingBooks {
    private final BookProofService proof;
    private final Clock clock;

    protected ProvingBooks() {
        this(null, null);
    }

    @Inject
    public ProvingBooks(BookProofService proof, Clock clock) {
        this.proof = proof;
        this.clock = clock;
    }

    /** @param parameter a day as the job's caller writes it; blank or null for today */
    public LocalDate day(String parameter) {
        return parameter == null || parameter.isBlank() ? Dhaka.today(clock) : LocalDate.parse(parameter);
    }

    public boolean dueToday() {
        return proof.due(Dhaka.today(clock));
    }

    public boolean begin(LocalDate day, boolean again) {
        return proof.begin(day, again);
    }

    public int check(LocalDate day, FaultKind kind) {
        return proof.check(day, kind);
    }

    public Optional<LastProof> last() {
        return proof.last();
    }

    public ProofStatus end(LocalDate day) {
        return proof.end(day);
    }
}
