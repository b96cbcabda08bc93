package com.baribhara.audit;

import com.baribhara.audit.internal.AuditQuery;
import com.baribhara.audit.internal.EventProofQuery;
import com.baribhara.audit.model.AuditEntry;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.security.Permissions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What was done in the caller's organisation, by whom and from where, and whether that log is whole. An event is here once it is sealed. */
@Stateless
@RolesAllowed(Permissions.AUDIT_READ)
public class AuditService {
    private static final int MOST_PROOFS = 31;
    private static final int MOST_FAULTS = 200;

    private final AuditQuery log;
    private final EventProofQuery proofs;

    protected AuditService() {
        this(null, null);
    }

    @Inject
    public AuditService(AuditQuery log, EventProofQuery proofs) {
        this.log = log;
        this.proofs = proofs;
    }

    /** Sorted by {@code at} (usual: the newest first) or {@code number}. */
    public Page<AuditView> list(AuditFilter filter, PageRequest page) {
        return log.list(filter, page).map(AuditEntry::view);
    }

    public AuditView get(UUID id) {
        return log.find(id).map(AuditEntry::view).orElseThrow(() -> new NotFound("event", id));
    }

    /** The types of events there are in the log. */
    public List<String> kinds() {
        return log.kinds();
    }

    /** The proofs of the last month, the newest first. */
    public List<ChainProof> proofs() {
        return proofs.latest(MOST_PROOFS);
    }

    /** What a day's proof found wrong, the first 200. */
    public List<ChainFault> faults(LocalDate day) {
        return proofs.faults(day, MOST_FAULTS);
    }
}
