package com.baribhara.invoice;

/**
 * The account of a lease with what is held for its tenant.
 *
 * @param earlier whether something was booked before the period of the statement
 */
public record AccountView(StatementView statement, HeldNow held, boolean earlier) {}
