package com.baribhara.property;

import com.baribhara.shared.Refusal;

/** The unit is not to be let. */
public class UnitWithdrawn extends Refusal {
    private static final long serialVersionUID = 1L;

    public UnitWithdrawn(String code) {
        super(Kind.RULE, "unit.withdrawn", code);
    }
}
