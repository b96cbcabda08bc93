package com.baribhara.tenant;

import com.baribhara.shared.Money;
import com.baribhara.shared.Refusal;
import java.time.LocalDate;

/** From that day a rent is agreed already: it is changed, or taken back, by whoever has seen it. */
public class RentAgreed extends Refusal {
    private static final long serialVersionUID = 1L;

    public RentAgreed(LocalDate from, Money rent) {
        super(Kind.CONFLICT, "rent.agreed-already", from.toString(), rent.toString());
    }
}
