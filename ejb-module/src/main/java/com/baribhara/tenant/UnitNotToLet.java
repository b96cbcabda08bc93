package com.baribhara.tenant;

import com.baribhara.shared.Refusal;

/** The unit was withdrawn from letting. */
public class UnitNotToLet extends Refusal {
    private static final long serialVersionUID = 1L;

    public UnitNotToLet(String unitCode) {
        super(Kind.RULE, "unit.withdrawn", unitCode);
    }
}
