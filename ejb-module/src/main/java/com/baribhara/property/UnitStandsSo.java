package com.baribhara.property;

import com.baribhara.shared.Refusal;

/** It is already as it was to become. */
public class UnitStandsSo extends Refusal {
    private static final long serialVersionUID = 1L;

    public UnitStandsSo(UnitStatus status) {
        super(Kind.CONFLICT, status == UnitStatus.WITHDRAWN ? "unit.already-withdrawn" : "unit.already-to-let");
    }
}
