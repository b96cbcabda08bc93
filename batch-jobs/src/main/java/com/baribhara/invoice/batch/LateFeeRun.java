package com.baribhara.invoice.batch;

import com.baribhara.invoice.BatchRunId;
import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.LateFeeRunService;
import com.baribhara.invoice.RequestLateFeeRun;
import com.baribhara.invoice.RunKind;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Starts the late fees of one organisation; {@link InvoiceMonthlyRun} stops them and lets them go on. Without a transaction: the job
 * must not begin before its run is committed.
 */
@Stateless
@RolesAllowed({Permissions.BILLING_RUN, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LateFeeRun {
    private final LateFeeRunService runs;
    private final RunExecutions executions;

    protected LateFeeRun() {
        this(null, null);
    }

    @Inject
    public LateFeeRun(LateFeeRunService runs, RunExecutions executions) {
        this.runs = runs;
        this.executions = executions;
    }

    /** @throws com.baribhara.invoice.RunUnderWay when late fees are being posted already */
    public InvoiceRunId start(RequestLateFeeRun request) {
        InvoiceRunId run = runs.request(request);
        executions.start(new BatchRunId(run.value()), RunKind.LATE_FEES);
        return run;
    }
}
