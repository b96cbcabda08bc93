package com.baribhara.invoice.model;

import com.baribhara.invoice.MeterPrice.ByTariff;
import com.baribhara.invoice.MeterPrice.Flat;
import com.baribhara.invoice.MeterPrice.Slab;
import com.baribhara.invoice.MeterPrices;
import com.baribhara.invoice.ParkReason;
import com.baribhara.invoice.rates.Dated;
import com.baribhara.invoice.rates.SubMeterRates;
import com.baribhara.invoice.rates.TariffVersion;
import com.baribhara.invoice.rates.Tariffs;
import com.baribhara.property.MeterFacts;
import com.baribhara.property.MeterFacts.PricedFrom;
import com.baribhara.property.Utility;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The price that was set for a meter, as it is on a day; where none was, what the landlord takes for a unit of the utility. */
public final class PricesInForce implements MeterPrices {
    private final Tariffs tariffs;
    private final Map<Utility, Map<Integer, SubMeterRates>> landlords;

    /** @param landlords what organisations take for a unit, by their small keys */
    public PricesInForce(Tariffs tariffs, Map<Utility, Map<Integer, SubMeterRates>> landlords) {
        this.tariffs = tariffs;
        this.landlords = new EnumMap<>(landlords);
    }

    @Override
    public Answer on(int organisation, MeterFacts meter, LocalDate day) {
        Optional<PricedFrom> price = meter.prices().stream()
                .filter(known -> !known.day().isAfter(day))
                .reduce((earlier, later) -> later);
        if (price.isEmpty()) {
            return landlords(organisation, meter, day);
        }
        PricedFrom own = price.get();
        return own.tariff() == null ? Answer.of(new Flat(own.perUnit(), own.day())) : byTariff(own, day);
    }

    private Answer landlords(int organisation, MeterFacts meter, LocalDate day) {
        SubMeterRates rates = landlords
                .getOrDefault(meter.meter().utility(), Map.of())
                .getOrDefault(organisation, new SubMeterRates(List.of()));
        return Dated.inForce(rates.rates(), day)
                .map(rate -> Answer.of(new Flat(rate.perUnit(), rate.validFrom())))
                .orElseGet(() -> new Answer(
                        null, ParkReason.METER_UNPRICED, meter.meter().number()));
    }

    private Answer byTariff(PricedFrom price, LocalDate day) {
        return tariffs.of(price.tariff(), day)
                .filter(version -> !version.slabs().isEmpty())
                .map(version -> Answer.of(priced(version, price)))
                .orElseGet(() -> new Answer(null, ParkReason.TARIFF_MISSING, price.tariff()));
    }

    private static ByTariff priced(TariffVersion version, PricedFrom price) {
        return new ByTariff(
                price.tariff(),
                version.slabs().stream()
                        .map(slab -> new Slab(
                                slab.to() == null ? null : BigDecimal.valueOf(slab.to()), slab.rate(), slab.lifeline()))
                        .toList(),
                price.sanctionedKw(),
                version.demandPerKw(),
                version.vatPercent(),
                version.validFrom());
    }
}
