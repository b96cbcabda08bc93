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
 */
public record LeaseOpening(
        LeaseId lease, LocalDate stoodOn, Money balance, Money deposit, Money advance, Money advanceMonthly) {}
