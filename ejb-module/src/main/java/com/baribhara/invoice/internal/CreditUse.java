package com.baribhara.invoice.internal;

import com.baribhara.shared.Ids;
import com.baribhara.shared.Money;
import java.util.UUID;

/** Credit of a tenant that goes to a new invoice. */
record CreditUse(UUID id, NewDocument invoice) {

    static CreditUse of(NewDocument invoice) {
        return new CreditUse(Ids.next(), invoice);
    }

    Money amount() {
        return invoice.applied();
    }
}
