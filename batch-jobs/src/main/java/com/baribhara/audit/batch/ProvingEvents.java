package com.baribhara.audit.batch;

import com.baribhara.audit.ChainProof;
import com.baribhara.audit.ChainProofStatus;
import com.baribhara.audit.EventProofService;
import com.baribhara.shared.security.Roles;
import com.baribhara.shared.time.Dhaka;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The way of the proof's job into the domain: the work is the system's, whoever started it. Each step ends its transaction itself. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProvingEvents {
    private final EventProofService proof;
    private final Clock clock;

    protected ProvingEvents() {
        this(null, null);
    }

    @Inject
    public ProvingEvents(EventProofService proof, Clock clock) {
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

    public List<String> check(LocalDate day) {
        return proof.check(day);
    }

    public Optional<ChainProof> last() {
        return proof.last();
    }

    public ChainProofStatus end(LocalDate day) {
        return proof.end(day);
    }
}
