package com.baribhara.invoice;

import com.baribhara.shared.Refusal;

/** As things stand the deposit can't be settled, or has been. */
public class DepositNotSettled extends Refusal {
    private static final long serialVersionUID = 1L;

    /** @param code {@code deposit.settled} and others of that kind */
    public DepositNotSettled(String code, String... args) {
        super(Kind.CONFLICT, code, args);
    }
}
