package com.baribhara.invoice.internal;

import com.baribhara.shared.Ids;
import com.baribhara.shared.Money;
import java.util.UUID;

/** Advance on rent that goes to a new invoice. */
record AdvanceUse(UUID id, NewDocument invoice) {

    static AdvanceUse of(NewDocument invoice) {
        return new AdvanceUse(Ids.next(), invoice);
    }

    Money amount() {
        return invoice.advance();
    }
}
