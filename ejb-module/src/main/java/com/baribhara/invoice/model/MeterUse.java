package com.baribhara.invoice.model;

import com.baribhara.invoice.MeterSpan;
import com.baribhara.property.Consumption;
import com.baribhara.property.MeterFacts;
import com.baribhara.property.MeterId;
import com.baribhara.property.MeterView;
import com.baribhara.property.Utility;
import com.baribhara.shared.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a unit used of a utility from one reading to the next; where the meter was replaced in between, what both counted.
 *
 * @param meter the one read at the end
 * @param begins the one read at the beginning: another where it was replaced in between
 * @param days from the day after the reading before to the day of the reading
 * @param consumption rejected when a person must decide
 */
public record MeterUse(
        MeterFacts meter,
        MeterId begins,
        DateRange days,
        MeterSpan readings,
        boolean replaced,
        Consumption consumption) {

    public MeterId id() {
        return meter.meter().id();
    }

    public Utility utility() {
        return meter.meter().utility();
    }

    public LocalDate readOn() {
        return days.to();
    }

    /** The uses of all meters of a unit, oldest first. */
    public static List<MeterUse> of(List<MeterFacts> meters) {
        Map<MeterId, MeterFacts> byId =
                meters.stream().collect(Collectors.toMap(facts -> facts.meter().id(), Function.identity()));
        Set<MeterId> replaced = new HashSet<>();
        meters.stream()
                .map(facts -> facts.meter().replaces())
                .filter(byId::containsKey)
                .forEach(replaced::add);
        List<MeterUse> uses = new ArrayList<>();
        meters.stream()
                .filter(facts -> !byId.containsKey(facts.meter().replaces()))
                .forEach(first -> new Chain(meters, replaced).walk(first, uses));
        uses.sort(Comparator.comparing(MeterUse::readOn)
                .thenComparing(use -> use.id().value()));
        return uses;
    }

    /** A meter and those that came in its place, walked from reading to reading. */
    private static final class Chain {
        private final List<MeterFacts> meters;
        private final Set<MeterId> replaced;
        private LocalDate since;
        private MeterView begun;
        private BigDecimal before;
        private BigDecimal shown;
        private Consumption carried;
        private String names;

        private Chain(List<MeterFacts> meters, Set<MeterId> replaced) {
            this.meters = meters;
            this.replaced = replaced;
        }

        private void walk(MeterFacts first, List<MeterUse> uses) {
            MeterFacts meter = first;
            begin(first.meter().installedOn(), first.meter(), first.meter().firstReading());
            while (meter != null) {
                shown = meter.meter().firstReading();
                for (MeterFacts.ReadAt reading : meter.readings()) {
                    use(meter, reading.day(), reading.value(), uses);
                }
                meter = end(meter, uses);
            }
        }

        private void begin(LocalDate day, MeterView meter, BigDecimal value) {
            since = day;
            begun = meter;
            names = meter.number();
            before = value;
            shown = value;
            carried = null;
        }

        private void use(MeterFacts meter, LocalDate day, BigDecimal value, List<MeterUse> uses) {
            if (day.isAfter(since)) {
                Consumption counted = counted(meter, value);
                uses.add(new MeterUse(
                        meter,
                        begun.id(),
                        new DateRange(since.plusDays(1), day),
                        new MeterSpan(names, before, value),
                        carried != null,
                        carried == null ? counted : carried.plus(counted)));
            }
            begin(day, meter.meter(), value);
        }

        /** The meter in its place, which counts on; null when there is none. */
        private MeterFacts end(MeterFacts meter, List<MeterUse> uses) {
            if (meter.meter().removedOn() == null) {
                return null;
            }
            if (!replaced.contains(meter.meter().id())) {
                use(meter, meter.meter().removedOn(), meter.meter().finalReading(), uses);
                return null;
            }
            Consumption counted = counted(meter, meter.meter().finalReading());
            carried = carried == null ? counted : carried.plus(counted);
            Optional<MeterFacts> after = meters.stream()
                    .filter(next -> meter.meter().id().equals(next.meter().replaces()))
                    .findFirst();
            after.ifPresent(next -> names += " (… " + plain(meter.meter().finalReading()) + ") → "
                    + next.meter().number() + " (" + plain(next.meter().firstReading()) + " …)");
            return after.orElse(null);
        }

        /** Who reads the bill can count after it: what the old one showed at last, and the new one at first. */
        private static String plain(BigDecimal reading) {
            return reading.stripTrailingZeros().toPlainString();
        }

        private Consumption counted(MeterFacts meter, BigDecimal value) {
            return Consumption.between(shown, value, meter.meter().digits());
        }
    }
}
