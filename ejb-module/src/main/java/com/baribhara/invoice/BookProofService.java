package com.baribhara.invoice;

import com.baribhara.invoice.internal.BookProof;
import com.baribhara.ledger.FaultKind;
import com.baribhara.ledger.LastProof;
import com.baribhara.ledger.ProofStatus;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Proves, for all organisations, that the journal and the documents agree. Each step is a transaction; any may be repeated. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class BookProofService {
    private final BookProof proof;

    protected BookProofService() {
        this(null);
    }

    @Inject
    public BookProofService(BookProof proof) {
        this.proof = proof;
    }

    /** Whether the day's proof is neither made nor being made. */
    public boolean due(LocalDate day) {
        return proof.due(day);
    }

    /**
     * @param again whether a proof of that day that is done is made once more
     * @return false when there is nothing to do: it is done, or another node is at it
     */
    public boolean begin(LocalDate day, boolean again) {
        return proof.begin(day, again);
    }

    public int check(LocalDate day, FaultKind kind) {
        return proof.check(day, kind);
    }

    /** The proof that was finished last; empty before the first. */
    public Optional<LastProof> last() {
        return proof.last();
    }

    public ProofStatus end(LocalDate day) {
        return proof.end(day);
    }
}
