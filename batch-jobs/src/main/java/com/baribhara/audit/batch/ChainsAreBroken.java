package com.baribhara.audit.batch;

import java.time.LocalDate;

/** The proof of a day found the event log changed: the job fails, loudly. */
public class ChainsAreBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** By which log collectors and the runbook know it. */
    static final String CODE = "BARIBHARA-1002";

    public ChainsAreBroken(LocalDate day) {
        super(CODE + " the event log was found changed on " + day + "; see event_fault");
    }
}
