package com.baribhara.invoice.model;

import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import com.baribhara.tenant.ProrationPolicy;
import java.time.LocalDate;

/**
 * A month that was invoiced and then cut short: the credit is what remains of the invoiced amount, not a separately rounded
 * fraction, so that both add up to it (billing rules, section 3).
 */
public record Termination(Money used, Money credit) {

    /**
     * @param invoiced days of one calendar month
     * @param amount what was invoiced for them
     * @param lastDay of the lease; it still counts
     */
    public static Termination of(
            ProrationPolicy policy, DateRange invoiced, Money monthlyRent, Money amount, LocalDate lastDay) {
        if (lastDay.isBefore(invoiced.from())) {
            return new Termination(Money.ZERO, amount);
        }
        if (!lastDay.isBefore(invoiced.to())) {
            return new Termination(amount, Money.ZERO);
        }
        int days = new DateRange(invoiced.from(), lastDay).days();
        Share share = Share.of(policy, BillingMonth.of(invoiced.from()), days);
        Money used = share.of(monthlyRent).min(amount);
        return new Termination(used, amount.minus(used));
    }
}
