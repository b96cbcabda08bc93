package com.baribhara.invoice.model;

import com.baribhara.shared.Money;
import java.util.Collection;

/**
 * What an invoice asks for in the end: its lines and the arrears, less the tenant's credit (billing rules, section 10).
 *
 * @param current sum of the lines
 * @param creditApplied never more than is due
 */
public record AmountDue(Money current, Money arrears, Money creditApplied) {

    public static AmountDue of(Collection<Money> lines, Money arrears, Money tenantCredit) {
        Money current = Money.sum(lines);
        Money owed = current.plus(arrears).max(Money.ZERO);
        return new AmountDue(current, arrears, tenantCredit.min(owed));
    }

    public Money total() {
        return current.plus(arrears).minus(creditApplied);
    }
}
