package com.baribhara.property;

import com.baribhara.shared.Refusal;

/** Another property, or another unit of the property, has this code. */
public class CodeInUse extends Refusal {
    private static final long serialVersionUID = 1L;

    public CodeInUse(String code) {
        super(Kind.CONFLICT, "property.code-in-use", code);
    }
}
