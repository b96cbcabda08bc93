package com.baribhara.invoice;

/** What a run is for; its job bears the same name and acts by it. */
public enum RunKind {
    /** Bills a month. */
    MONTHLY("invoice-monthly-run", "InvoiceRun"),
    /** Posts what is owed for paying late. */
    LATE_FEES("late-fees", "LateFeeRun"),
    /** Bills what meters have counted. */
    UTILITIES("utility-billing", "UtilityRun"),
    /** Raises rents as was agreed. */
    ESCALATIONS("escalations-due", "EscalationRun");

    private final String job;
    private final String event;

    RunKind(String job, String event) {
        this.job = job;
        this.event = event;
    }

    /** The name of the job, and who acts when it does. */
    public String job() {
        return job;
    }

    /** The type of the event that says a run was requested. */
    public String requested() {
        return event + "Requested";
    }

    /** The type of the event that says a run is through. */
    public String completed() {
        return event + "Completed";
    }
}
