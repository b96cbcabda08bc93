package com.baribhara.organisation;

/**
 * How far a bill of the monthly run may go before a person must look at it.
 *
 * @param lines the most lines a lease may get in one run
 * @param percent how much more than the last bill; 100 allows the double, and likewise the half
 */
public record BillBounds(int lines, int percent) {
    /** What an organisation begins with, as in its table. */
    public static final BillBounds USUAL = new BillBounds(200, 100);
}
