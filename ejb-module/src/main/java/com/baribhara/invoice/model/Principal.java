package com.baribhara.invoice.model;

import com.baribhara.shared.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * What an invoice asks for without its late fees, and what was paid of that: late fees are never counted on late fees (billing
 * rules, section 5).
 */
public record Principal(Money invoiced, List<Paid> payments) {

    public record Paid(LocalDate on, Money amount) {}

    /** What was unpaid when the day was over; payments of that day count. */
    public Money unpaidAfter(LocalDate day) {
        List<Money> inTime = payments.stream()
                .filter(payment -> !payment.on().isAfter(day))
                .map(Paid::amount)
                .toList();
        return invoiced.minus(Money.sum(inTime)).max(Money.ZERO);
    }
}
