package com.baribhara.invoice.model;

import com.baribhara.shared.Money;

/** What a credit note does: it lowers the open balance first, the excess is the tenant's credit (section 7). */
public record CreditEffect(Money outstanding, Money tenantCredit) {

    /** @param credit of the note, above zero */
    public static CreditEffect of(Money invoiced, Money paid, Money credit) {
        Money open = invoiced.minus(paid).max(Money.ZERO);
        Money taken = credit.min(open);
        return new CreditEffect(open.minus(taken), credit.minus(taken));
    }
}
