package com.baribhara.property;

import com.baribhara.shared.Refusal;

/** The meter, or its readings, stand against it. */
public final class MeterRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private MeterRefused(String code, String... args) {
        super(Kind.CONFLICT, code, args);
    }

    public static MeterRefused numberTaken(String number) {
        return new MeterRefused("meter.number-taken", number);
    }

    public static MeterRefused removed() {
        return new MeterRefused("meter.removed");
    }

    /** It has no final reading yet. */
    public static MeterRefused counts() {
        return new MeterRefused("meter.counts");
    }

    /** Two people entered the same reading at once. */
    public static MeterRefused readMeanwhile() {
        return new MeterRefused("reading.taken-meanwhile");
    }
}
