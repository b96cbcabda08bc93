package com.baribhara.invoice.sharing;

import com.baribhara.shared.Refusal;

/** It is withdrawn. */
public class SharedBillClosed extends Refusal {
    private static final long serialVersionUID = 1L;

    public SharedBillClosed() {
        super(Kind.CONFLICT, "shared-bill.withdrawn");
    }
}
