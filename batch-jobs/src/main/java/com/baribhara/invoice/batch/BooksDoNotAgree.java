package com.baribhara.invoice.batch;

import java.time.LocalDate;

/** The proof of a day found faults: the job fails, loudly. */
public class BooksDoNotAgree extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BooksDoNotAgree(LocalDate day) {
        super("the books of " + day + " do not agree with the documents; see ledger_fault");
    }
}
