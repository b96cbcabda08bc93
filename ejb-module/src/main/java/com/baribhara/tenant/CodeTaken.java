package com.baribhara.tenant;

import com.baribhara.shared.Refusal;

/** Another tenant or lease of the organisation has this code. */
public class CodeTaken extends Refusal {
    private static final long serialVersionUID = 1L;

    /** @param what the noun in keys, {@code tenant} or {@code lease} */
    public CodeTaken(String what, String code) {
        super(Kind.CONFLICT, what + ".code-taken", code);
    }
}
