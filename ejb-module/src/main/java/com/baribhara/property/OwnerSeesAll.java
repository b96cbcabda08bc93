package com.baribhara.property;

import com.baribhara.shared.Refusal;

/** An owner is not limited to some of the buildings. */
public class OwnerSeesAll extends Refusal {
    private static final long serialVersionUID = 1L;

    public OwnerSeesAll() {
        super(Kind.CONFLICT, "scope.owner");
    }
}
