package com.baribhara.invoice;

import com.baribhara.shared.Refusal;

/** As things stand the receipt can't be taken back. */
public class ReceiptNotReversible extends Refusal {
    private static final long serialVersionUID = 1L;

    /** @param code {@code holding.used} and others of that kind */
    public ReceiptNotReversible(String code, String... args) {
        super(Kind.CONFLICT, code, args);
    }
}
