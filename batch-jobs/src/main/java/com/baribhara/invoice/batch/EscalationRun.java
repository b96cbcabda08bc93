package com.baribhara.invoice.batch;

import com.baribhara.invoice.BatchRunId;
import com.baribhara.invoice.EscalationRunService;
import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.RequestEscalationRun;
import com.baribhara.invoice.RunKind;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Raises the rents of one organisation that are due; {@link InvoiceMonthlyRun} stops them and lets them go on. Without a transaction: the job
 * must not begin before its run is committed.
 */
@Stateless
@RolesAllowed({Permissions.BILLING_RUN, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EscalationRun {
    private final EscalationRunService runs;
    private final RunExecutions executions;

    protected EscalationRun() {
        this(null, null);
    }

    @Inject
    public EscalationRun(EscalationRunService runs, RunExecutions executions) {
        this.runs = runs;
        this.executions = executions;
    }

    /** @throws com.baribhara.invoice.RunUnderWay when rents are being raised already */
    public InvoiceRunId start(RequestEscalationRun request) {
        InvoiceRunId run = runs.request(request);
        executions.start(new BatchRunId(run.value()), RunKind.ESCALATIONS);
        return run;
    }
}
