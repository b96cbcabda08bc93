package com.baribhara.invoice.batch;

import com.baribhara.invoice.BatchRunId;
import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.RequestUtilityRun;
import com.baribhara.invoice.RunKind;
import com.baribhara.invoice.UtilityRunService;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Starts the billing of meters of one organisation; {@link InvoiceMonthlyRun} stops them and lets them go on. Without a transaction: the job
 * must not begin before its run is committed.
 */
@Stateless
@RolesAllowed({Permissions.BILLING_RUN, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UtilityRun {
    private final UtilityRunService runs;
    private final RunExecutions executions;

    protected UtilityRun() {
        this(null, null);
    }

    @Inject
    public UtilityRun(UtilityRunService runs, RunExecutions executions) {
        this.runs = runs;
        this.executions = executions;
    }

    /** @throws com.baribhara.invoice.RunUnderWay when utilities are being billed already */
    public InvoiceRunId start(RequestUtilityRun request) {
        InvoiceRunId run = runs.request(request);
        executions.start(new BatchRunId(run.value()), RunKind.UTILITIES);
        return run;
    }
}
