package com.baribhara.property.internal.readings;

import com.baribhara.property.MeterId;
import com.baribhara.property.internal.MeterRepository;
import com.baribhara.property.model.Meter;
import com.baribhara.property.model.MeterReading;
import com.baribhara.property.model.MeterTimeline;
import com.baribhara.shared.text.Digits;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The meters that a file may mean, locked until its transaction ends, with all that they have shown. */
public final class NamedMeters {
    private final List<Named> all;
    private final Map<MeterId, MeterTimeline> timelines;

    /** A meter and where it is. */
    public record Named(Meter meter, String unit, String property) {}

    private NamedMeters(List<Named> all, Map<MeterId, MeterTimeline> timelines) {
        this.all = all;
        this.timelines = timelines;
    }

    public static NamedMeters of(List<ReadingRow> rows, MeterRows all, MeterRepository meters) {
        List<String> numbers = rows.stream()
                .filter(row -> row.meter() != null)
                .map(row -> bare(row.meter()))
                .toList();
        List<String> units = rows.stream()
                .filter(row -> row.meter() == null && row.unit() != null)
                .map(ReadingRow::unit)
                .toList();
        List<Named> named = all.named(numbers, units);
        return new NamedMeters(
                named, meters.timelines(named.stream().map(Named::meter).toList()));
    }

    /** Spreadsheets take a number for a figure and drop the zeros it begins with. */
    private static String bare(String number) {
        return Digits.latin(number).replaceFirst("^0+", "");
    }

    /** Whether a meter that the row may mean has shown just that on that day. */
    boolean knows(ReadingRow row) {
        return meant(row).stream()
                .flatMap(one -> timelines.get(one.meter().id()).points().stream())
                .anyMatch(point -> point.day().equals(row.reading().readOn())
                        && point.value().compareTo(row.reading().value()) == 0);
    }

    /** The one meter that the row means and that still counts; otherwise a fault says why there is none. */
    Optional<Meter> of(ReadingRow row, RowFaults faults) {
        if (row.meter() == null && row.unit() == null) {
            faults.wrong(row.number(), ReadingColumn.METER, "field.required");
            return Optional.empty();
        }
        List<Named> meant = meant(row);
        List<Meter> counting = meant.stream()
                .map(Named::meter)
                .filter(meter -> meter.removedOn() == null)
                .toList();
        if (counting.size() == 1) {
            return Optional.of(counting.get(0));
        }
        ReadingColumn column = row.meter() == null ? ReadingColumn.UNIT : ReadingColumn.METER;
        String name = row.meter() == null ? row.unit() : row.meter();
        String code = counting.size() > 1
                ? "reading.meter-ambiguous"
                : meant.isEmpty() ? "reading.meter-unknown" : "reading.meter-removed";
        faults.broken(row.number(), column, code, name);
        return Optional.empty();
    }

    private List<Named> meant(ReadingRow row) {
        List<Named> fitting = all.stream()
                .filter(one -> row.meter() == null || bare(one.meter().number()).equals(bare(row.meter())))
                .filter(one -> row.unit() == null || row.unit().equalsIgnoreCase(one.unit()))
                .filter(one -> row.property() == null || row.property().equalsIgnoreCase(one.property()))
                .filter(one -> row.utility() == null
                        || row.utility() == one.meter().view().utility())
                .toList();
        List<Named> exact = fitting.stream()
                .filter(one -> one.meter().number().equals(row.meter()))
                .toList();
        return exact.isEmpty() ? fitting : exact;
    }

    MeterTimeline timeline(Meter meter) {
        return timelines.get(meter.id());
    }

    void add(Meter meter, MeterReading reading) {
        timelines.computeIfPresent(meter.id(), (id, timeline) -> timeline.with(reading.point()));
    }
}
