package com.baribhara.tenant;

import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import java.time.LocalDate;

/** A rent and the first day on which it holds; it holds until the next step (billing rules, section 4). */
public record RentStep(LocalDate from, Money rent) {

    /** The month whose invoice has this rent first, for a part of it or the whole. */
    public BillingMonth firstInvoiceMonth() {
        return BillingMonth.of(from);
    }
}
