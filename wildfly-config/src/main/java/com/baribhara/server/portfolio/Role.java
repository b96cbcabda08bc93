package com.baribhara.server.portfolio;

/** What a lease is in the portfolio for; its place in its building tells it. */
enum Role {
    RUNS_ON,
    MOVES_IN,
    MOVES_OUT,
    /** Moves into the unit that the lease before it leaves in the same month. */
    FOLLOWS,
    ENDED,
    FUTURE,
    /** Parked in the month: a charge by area, and the unit has none. */
    WITHOUT_AREA,
    /** Parked in the month: commercial, without VAT and without a reason for it. */
    WITHOUT_VAT_REASON;

    private static final int FIRST_RESIDENTIAL = 0;
    private static final int FIRST_COMMERCIAL = 7;

    static Role of(PortfolioOrder order, int building, int place) {
        return switch (place) {
            case 3 -> MOVES_OUT;
            case 4 -> FOLLOWS;
            case 12 -> MOVES_IN;
            case 15 -> MOVES_OUT;
            default -> order.varied() ? varied(building, place) : RUNS_ON;
        };
    }

    private static Role varied(int building, int place) {
        if (place == 7) {
            return building % 2 == 0 ? ENDED : RUNS_ON;
        }
        if (place == 9) {
            return building % 2 == 1 ? FUTURE : RUNS_ON;
        }
        if (place == 8 || place == 10) {
            return building == FIRST_RESIDENTIAL
                    ? WITHOUT_AREA
                    : building == FIRST_COMMERCIAL ? WITHOUT_VAT_REASON : RUNS_ON;
        }
        return RUNS_ON;
    }
}
