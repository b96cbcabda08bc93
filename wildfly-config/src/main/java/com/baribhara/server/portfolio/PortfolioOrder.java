package com.baribhara.server.portfolio;

import java.time.YearMonth;

/**
 * What portfolio is wanted.
 *
 * @param leases exactly so many
 * @param month the month that is to be billed first
 * @param seed the same seed makes the same portfolio, byte for byte
 * @param prefix of every code, so that several portfolios fit in one organisation; may be empty
 * @param account user name of the tenant who signs in, or null
 * @param varied with ended, future and unbillable leases; without them every lease brings one invoice
 */
public record PortfolioOrder(int leases, YearMonth month, long seed, String prefix, String account, boolean varied) {
    private static final int DEMO_LEASES = 900;
    private static final long DEMO_SEED = 1971;

    /** About forty buildings and a thousand units. */
    public static PortfolioOrder demo(YearMonth month, String account) {
        return new PortfolioOrder(DEMO_LEASES, month, DEMO_SEED, "", account, true);
    }

    /** For measurements: every lease is billed in the month. */
    public static PortfolioOrder benchmark(int leases, YearMonth month, String prefix) {
        return new PortfolioOrder(leases, month, DEMO_SEED, prefix, null, false);
    }

    /** One building for some two dozen leases. */
    int buildings() {
        return Math.max(1, Math.round(leases / 22.5f));
    }

    /** The first of a building's leases; the leases of all are numbered through. */
    int firstLease(int building) {
        return (int) ((long) leases * building / buildings());
    }
}
