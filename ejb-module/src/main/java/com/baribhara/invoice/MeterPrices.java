package com.baribhara.invoice;

import com.baribhara.property.MeterFacts;
import java.time.LocalDate;

/** How meters are priced. */
@FunctionalInterface
public interface MeterPrices {

    /**
     * What holds on a day, or why there is nothing.
     *
     * @param price null when there is none
     * @param missing why, null when there is a price
     * @param arg what the words of the reason need
     */
    record Answer(MeterPrice price, ParkReason missing, String arg) {

        public static Answer of(MeterPrice price) {
            return new Answer(price, null, null);
        }
    }

    /** @param organisation its small key */
    Answer on(int organisation, MeterFacts meter, LocalDate day);
}
