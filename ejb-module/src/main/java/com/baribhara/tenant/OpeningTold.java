package com.baribhara.tenant;

import com.baribhara.shared.Money;
import com.baribhara.shared.Refusal;

/** What a lease brought with it is in the books already. */
public class OpeningTold extends Refusal {
    private static final long serialVersionUID = 1L;

    public OpeningTold(Money booked) {
        super(Kind.CONFLICT, "opening.told", booked.toString());
    }
}
