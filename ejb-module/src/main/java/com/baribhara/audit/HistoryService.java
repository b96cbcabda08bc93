package com.baribhara.audit;

import com.baribhara.audit.internal.EventLogQuery;
import com.baribhara.shared.security.Permissions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The history of single objects of the caller's organisation. */
@Stateless
@RolesAllowed({Permissions.OFFICE_USE, Permissions.RATES_READ})
public class HistoryService {
    private static final int LATEST = 20;

    private final EventLogQuery log;

    protected HistoryService() {
        this(null);
    }

    @Inject
    public HistoryService(EventLogQuery log) {
        this.log = log;
    }

    /** The latest things that happened to it, the last one first. */
    public List<HistoryEntry> of(UUID object) {
        return log.latest(object, LATEST);
    }
}
