package com.baribhara.shared.internal.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Sets the work going once the wish for it is in the database. */
@ApplicationScoped
public class BulkStart {
    private final BulkRunner runner;

    protected BulkStart() {
        this(null);
    }

    @Inject
    public BulkStart(BulkRunner runner) {
        this.runner = runner;
    }

    void begun(@Observes(during = TransactionPhase.AFTER_SUCCESS) BulkBegun begun) {
        runner.run(begun);
    }
}
