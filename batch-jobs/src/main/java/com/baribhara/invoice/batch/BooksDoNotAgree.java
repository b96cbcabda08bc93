package com.baribhara.invoice.batch;

import java.time.LocalDate;

/** The proof of a day found faults: the job fails, loudly. */
public class BooksDoNotAgree extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** By which log collectors and the runbook know it. */
    static final String CODE = "BARIBHARA-1001";

    public BooksDoNotAgree(LocalDate day) {
        super(CODE + " the books of " + day + " do not agree with the documents; see ledger_fault");
    }
}
