package com.baribhara.tenant;

import com.baribhara.shared.Refusal;

/** Who this was is kept no longer, and does not come back. */
public class TenantErased extends Refusal {
    private static final long serialVersionUID = 1L;

    public TenantErased() {
        super(Kind.CONFLICT, "tenant.erased");
    }
}
