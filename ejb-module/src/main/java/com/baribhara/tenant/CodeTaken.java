package com.baribhara.tenant;

import com.baribhara.shared.Refusal;

/** Another tenant or lease of the organisation has this code. */
public class CodeTaken extends Refusal {
    private static final long serialVersionUID = 1L;

    public CodeTaken(String code) {
        super(Kind.CONFLICT, "tenant.code-taken", code);
    }
}
