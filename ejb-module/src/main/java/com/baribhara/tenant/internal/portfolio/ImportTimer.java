package com.baribhara.tenant.internal.portfolio;

import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks for imports that no node works on: uploaded while all were down, or left by a node that died. */
@Singleton
@Startup
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportTimer {
    private final ImportWorker worker;

    protected ImportTimer() {
        this(null);
    }

    @Inject
    public ImportTimer(ImportWorker worker) {
        this.worker = worker;
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void look() {
        worker.wake();
    }
}
