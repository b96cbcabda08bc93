package com.baribhara.tenant;

import com.baribhara.shared.Money;
import java.time.LocalDate;

/**
 * What a lease brought with it from before its first bill here. What it did not bring is null.
 *
 * @param stoodOn the day on which it stood so
 * @param balance what the tenant owed; below zero what the tenant had with us
 * @param advance rent paid in advance
 * @param advanceMonthly the most of it that goes to one month; null for as much as the rent
 * @param reason in the words of who told it, null when nobody said any
 */
public record LeaseOpening(
        LeaseId lease,
        LocalDate stoodOn,
        Money balance,
        Money deposit,
        Money advance,
        Money advanceMonthly,
        String reason) {

    /** The same, on this day. */
    LeaseOpening on(LocalDate day) {
        return new LeaseOpening(lease, day, balance, deposit, advance, advanceMonthly, reason);
    }
}
