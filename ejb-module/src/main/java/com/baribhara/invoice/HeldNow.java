package com.baribhara.invoice;

import com.baribhara.shared.Money;
import java.time.LocalDate;

/**
 * What is held for the tenant of a lease at this moment.
 *
 * @param advanceMonthly the most of the advance that goes to one month, null for as much as the rent
 * @param credit what was paid or credited too much
 * @param settledOn when all of it was settled, null before
 */
public record HeldNow(Money deposit, Money advance, Money advanceMonthly, Money credit, LocalDate settledOn) {

    /** What is held by agreement. */
    public Money agreed() {
        return deposit.plus(advance);
    }
}
