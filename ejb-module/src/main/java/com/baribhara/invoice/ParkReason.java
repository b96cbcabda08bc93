package com.baribhara.invoice;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why a lease could not be billed. It waits, parked, and the others go on. */
public enum ParkReason {
    /** A charge goes by area and the unit has none. Argument: the kind of charge. */
    AREA_UNKNOWN,
    /** Commercial premises without VAT, and no reason for it. */
    VAT_EXEMPTION_REASON_MISSING,
    /** No VAT rate is known for the day. Argument: the day. */
    VAT_RATE_MISSING,
    /** An amount no invoice can carry. Argument: the amount. */
    AMOUNT_OUT_OF_BOUNDS,
    /** More lines than the organisation lets out unseen. Arguments: how many, and the limit. */
    TOO_MANY_LINES,
    /** A bill far from the last one. Arguments: what a whole month comes to, what it was by the last bill, and the limit in percent. */
    FAR_FROM_LAST_BILL,
    /**
     * What meters of one kind counted would be billed far from the last bill of it. Arguments: the meter, what it would come to, what would be
     * usual for as many days, and the percent that is allowed.
     */
    USE_FAR_FROM_LAST,
    /** Nobody said what a unit costs. Argument: the meter. */
    METER_UNPRICED,
    /** A meter goes by a tariff that has no version for the day. Argument: the tariff. */
    TARIFF_MISSING,
    /** A tenant came or went between two readings, so that nobody knows whose use it was. Argument: the meter. */
    READING_MISSING,
    /** A reading is lower than the one before, and the meter did not go round. Argument: the meter. */
    READING_REJECTED,
    /** The rules broke on the lease or the database refused the invoice. Argument: what they said. */
    NOT_STORABLE;

    private static final String BETWEEN = ";";

    /** Whether a person may let the bill go out as it is. */
    public boolean releasable() {
        return this == TOO_MANY_LINES || this == FAR_FROM_LAST_BILL || this == USE_FAR_FROM_LAST;
    }

    /** The text without what stands between arguments. */
    static String plain(String text) {
        return text.replace(BETWEEN, ",");
    }

    /** Several arguments as the one text that is kept. */
    static String joined(Object... args) {
        return Stream.of(args).map(String::valueOf).collect(Collectors.joining(BETWEEN));
    }

    /** The arguments of the kept text, one for each place in the words. */
    public List<String> arguments(String kept) {
        if (kept == null) {
            return List.of();
        }
        return releasable() ? List.of(kept.split(BETWEEN)) : List.of(kept);
    }
}
