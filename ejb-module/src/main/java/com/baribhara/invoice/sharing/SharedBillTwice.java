package com.baribhara.invoice.sharing;

import com.baribhara.shared.Refusal;

/** The building has this bill already. */
public class SharedBillTwice extends Refusal {
    private static final long serialVersionUID = 1L;

    public SharedBillTwice(String number) {
        super(Kind.CONFLICT, "shared-bill.twice", number);
    }
}
