package com.baribhara.audit;

import com.baribhara.audit.internal.ChainChecking;
import com.baribhara.audit.internal.EventProof;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Proves, for all organisations, that the chain of their events is whole. Each step may be repeated. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class EventProofService {
    private final EventProof proof;
    private final ChainChecking checking;

    protected EventProofService() {
        this(null, null);
    }

    @Inject
    public EventProofService(EventProof proof, ChainChecking checking) {
        this.proof = proof;
        this.checking = checking;
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

    /**
     * Goes through all chains and signs the heads of those that are whole. Without a transaction: it reads for minutes what is never changed.
     *
     * @return what is wrong, in words for the log
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<String> check(LocalDate day) {
        return checking.check(day);
    }

    /** The proof that was finished last; empty before the first. */
    public Optional<ChainProof> last() {
        return proof.last();
    }

    public ChainProofStatus end(LocalDate day) {
        return proof.end(day);
    }
}
