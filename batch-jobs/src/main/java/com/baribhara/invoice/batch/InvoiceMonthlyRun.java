package com.baribhara.invoice.batch;

import com.baribhara.invoice.BatchRunId;
import com.baribhara.invoice.BillReleaseService;
import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.InvoiceRunService;
import com.baribhara.invoice.ParkedKind;
import com.baribhara.invoice.ParkedRetryService;
import com.baribhara.invoice.ReleaseBill;
import com.baribhara.invoice.RequestInvoiceRun;
import com.baribhara.invoice.RetryParked;
import com.baribhara.invoice.RunKind;
import com.baribhara.invoice.RunUnderWay;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Starts the month of one organisation; stops and continues runs of any kind. Without a transaction: the job must not begin before its run is committed.
 * Should the server die in between, the run is found and begun by {@link InvoiceRunTimer}.
 */
@Stateless
@RolesAllowed({Permissions.BILLING_RUN, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InvoiceMonthlyRun {
    private final InvoiceRunService runs;
    private final ParkedRetryService retries;
    private final BillReleaseService releases;
    private final RunKeeping keeping;
    private final RunExecutions executions;

    protected InvoiceMonthlyRun() {
        this(null, null, null, null, null);
    }

    @Inject
    public InvoiceMonthlyRun(
            InvoiceRunService runs,
            ParkedRetryService retries,
            BillReleaseService releases,
            RunKeeping keeping,
            RunExecutions executions) {
        this.runs = runs;
        this.retries = retries;
        this.releases = releases;
        this.keeping = keeping;
        this.executions = executions;
    }

    /** @throws com.baribhara.invoice.RunUnderWay when the month is being billed */
    public InvoiceRunId start(RequestInvoiceRun request) {
        return started(runs.request(request), RunKind.MONTHLY);
    }

    /**
     * Bills parked leases alone, as far as they can be billed by now. Where their meters wait, a run of utilities for them alone tries those.
     *
     * @return the run of the month, or that of utilities where no month waits
     * @throws com.baribhara.invoice.NothingParked when none of them is parked
     * @throws com.baribhara.invoice.RunUnderWay when the month is being billed, or utilities where no month waits
     */
    public InvoiceRunId retry(RetryParked command) {
        boolean months = retries.monthsWait(command);
        if (!retries.metersWait(command)) {
            return retryMonths(command);
        }
        try {
            InvoiceRunId meters = started(retries.requestMeters(command), RunKind.UTILITIES);
            return months ? retryMonths(command) : meters;
        } catch (RunUnderWay busy) {
            if (months) {
                return retryMonths(command);
            }
            throw busy;
        }
    }

    private InvoiceRunId retryMonths(RetryParked command) {
        return started(retries.requestMonths(command), RunKind.MONTHLY);
    }

    private InvoiceRunId started(InvoiceRunId run, RunKind kind) {
        executions.start(new BatchRunId(run.value()), kind);
        return run;
    }

    /**
     * Lets a bill beyond the bounds go out. While the month is being billed, it goes out with the next run.
     *
     * @throws com.baribhara.invoice.NothingToRelease when there is no such bill
     * @throws com.baribhara.invoice.RunUnderWay when the month is being billed; it is let go all the same
     */
    @RolesAllowed(Permissions.BILLING_RUN)
    public InvoiceRunId release(ReleaseBill command) {
        releases.release(command);
        RetryParked lease = new RetryParked(List.of(command.lease()));
        return command.kind() == ParkedKind.METERS
                ? started(retries.requestMeters(lease), RunKind.UTILITIES)
                : retryMonths(lease);
    }

    /** Ends the run after the chunk it is at; what is billed stays billed. */
    public void stop(InvoiceRunId run) {
        runs.get(run);
        keeping.stop(run).ifPresent(executions::stop);
    }

    /** Goes on with a run that was stopped or has failed. */
    public void restart(InvoiceRunId run) {
        RunKind kind = runs.get(run).kind();
        BatchRunId stopped = keeping.restartable(run);
        executions.goOn(stopped, kind, keeping.execution(stopped));
    }
}
