package com.baribhara.invoice.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Executions of runs that live in this server; the others are somebody else's, or dead. */
@ApplicationScoped
public class RunningHere {
    private final Set<Long> executions = ConcurrentHashMap.newKeySet();

    void begun(long execution) {
        executions.add(execution);
    }

    void ended(long execution) {
        executions.remove(execution);
    }

    Set<Long> executions() {
        return Set.copyOf(executions);
    }
}
