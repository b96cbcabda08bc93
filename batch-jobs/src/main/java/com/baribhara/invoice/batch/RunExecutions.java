package com.baribhara.invoice.batch;

import com.baribhara.invoice.BatchRunId;
import com.baribhara.invoice.RunKind;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Executions of the jobs, as JBeret knows them. */
@ApplicationScoped
public class RunExecutions {
    private static final Logger LOG = Logger.getLogger(RunExecutions.class.getName());

    private final RunningHere running;

    protected RunExecutions() {
        this(null);
    }

    @Inject
    public RunExecutions(RunningHere running) {
        this.running = running;
    }

    long start(BatchRunId run, RunKind kind) {
        return operator().start(kind.job(), parameters(run));
    }

    /**
     * Goes on with a run that was stopped or left behind. JBeret is told to restart the old execution even if it believes it alive
     * (the run's token fences it off if it is); where it can't, a new execution does the same, since the run knows where it stands.
     */
    long goOn(BatchRunId run, RunKind kind, Optional<Long> before) {
        if (before.isEmpty()) {
            return start(run, kind);
        }
        Properties parameters = parameters(run);
        parameters.setProperty("jberet.restart.mode", "force");
        try {
            return operator().restart(before.get(), parameters);
        } catch (BatchRuntimeException notRestartable) {
            LOG.log(Level.INFO, notRestartable, () -> "run " + run + " goes on in a new execution");
            return start(run, kind);
        }
    }

    /** Stops an execution of this server; those of others hear of it with their next heartbeat. */
    void stop(long execution) {
        if (running.executions().contains(execution)) {
            operator().stop(execution);
        }
    }

    private static Properties parameters(BatchRunId run) {
        Properties parameters = new Properties();
        parameters.setProperty("batchRun", run.toString());
        return parameters;
    }

    private static JobOperator operator() {
        return BatchRuntime.getJobOperator();
    }
}
