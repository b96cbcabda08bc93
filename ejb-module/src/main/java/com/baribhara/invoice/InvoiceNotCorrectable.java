package com.baribhara.invoice;

import com.baribhara.shared.Refusal;

/** As the invoice stands by now, this can't be taken back of it. */
public class InvoiceNotCorrectable extends Refusal {
    private static final long serialVersionUID = 1L;

    /** @param code {@code invoice.void} and others of that kind */
    public InvoiceNotCorrectable(String code, String... args) {
        super(Kind.CONFLICT, code, args);
    }
}
