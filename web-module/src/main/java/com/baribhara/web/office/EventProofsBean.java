package com.baribhara.web.office;

import com.baribhara.audit.AuditService;
import com.baribhara.audit.ChainFault;
import com.baribhara.audit.ChainProof;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Whether the event log is whole. */
@Named
@RequestScoped
public class EventProofsBean {
    private final AuditService audit;
    private List<ChainProof> proofs;

    protected EventProofsBean() {
        this(null);
    }

    @Inject
    public EventProofsBean(AuditService audit) {
        this.audit = audit;
    }

    public List<ChainProof> getProofs() {
        if (proofs == null) {
            proofs = audit.proofs();
        }
        return proofs;
    }

    /** Whether the latest proof found something wrong. */
    public boolean isFaulty() {
        return !getProofs().isEmpty() && getProofs().get(0).faults() > 0;
    }

    /** What the latest proof found wrong. */
    public List<ChainFault> getFaults() {
        return isFaulty() ? audit.faults(getProofs().get(0).day()) : List.of();
    }
}
