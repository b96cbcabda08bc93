package com.baribhara.invoice.model;

import com.baribhara.invoice.MeterPrice.Flat;
import com.baribhara.invoice.MeterPrices;
import com.baribhara.invoice.ParkReason;
import com.baribhara.property.MeterFacts;
import com.baribhara.property.MeterFacts.PricedFrom;
import java.time.LocalDate;

/** The price that was set for a meter, as it is on a day. */
public final class PricesInForce implements MeterPrices {

    @Override
    public Answer on(int organisation, MeterFacts meter, LocalDate day) {
        PricedFrom price = meter.prices().stream()
                .filter(known -> !known.day().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(null);
        if (price == null) {
            return new Answer(null, ParkReason.METER_UNPRICED, meter.meter().number());
        }
        return price.tariff() == null
                ? Answer.of(new Flat(price.perUnit(), price.day()))
                : new Answer(null, ParkReason.TARIFF_MISSING, price.tariff());
    }
}
