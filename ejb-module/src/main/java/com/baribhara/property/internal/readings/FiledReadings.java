package com.baribhara.property.internal.readings;

import com.baribhara.property.model.Meter;
import com.baribhara.property.model.MeterReading;
import com.baribhara.property.model.MeterReading.Taken;
import com.baribhara.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Takes the rows of a file one after the other by their days, each by the rules of a reading that is typed. */
public final class FiledReadings {
    private final NamedMeters meters;
    private final RowFaults faults;
    private final Taken taken;
    private final List<New> added = new ArrayList<>();

    /** A reading that was not there before. */
    public record New(Meter meter, MeterReading reading) {}

    public FiledReadings(NamedMeters meters, RowFaults faults, Taken taken) {
        this.meters = meters;
        this.faults = faults;
        this.taken = taken;
    }

    public List<New> take(List<ReadingRow> rows) {
        rows.stream()
                .filter(row -> faults.free(row.number()))
                .sorted(Comparator.comparing(FiledReadings::day).thenComparing(ReadingRow::number))
                .forEach(this::take);
        return added;
    }

    private static LocalDate day(ReadingRow row) {
        return row.reading().readOn();
    }

    private void take(ReadingRow row) {
        if (meters.knows(row)) {
            return;
        }
        Optional<Meter> meter = meters.of(row, faults);
        if (meter.isEmpty()) {
            return;
        }
        try {
            MeterReading reading =
                    new MeterReading(meter.get(), row.reading(), null, meters.timeline(meter.get()), taken);
            meters.add(meter.get(), reading);
            added.add(new New(meter.get(), reading));
        } catch (Refusal refused) {
            faults.refused(row.number(), refused);
        }
    }
}
