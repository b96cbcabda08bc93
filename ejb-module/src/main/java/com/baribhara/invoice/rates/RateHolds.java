package com.baribhara.invoice.rates;

import com.baribhara.shared.Refusal;
import java.time.LocalDate;

/** What has begun or was used stays as it is; a correction is a new version. */
public class RateHolds extends Refusal {
    private static final long serialVersionUID = 1L;

    private RateHolds(String code, String... args) {
        super(Kind.CONFLICT, code, args);
    }

    public static RateHolds begun(LocalDate validFrom) {
        return new RateHolds("rate.begun", validFrom.toString());
    }

    public static RateHolds used() {
        return new RateHolds("rate.used");
    }
}
