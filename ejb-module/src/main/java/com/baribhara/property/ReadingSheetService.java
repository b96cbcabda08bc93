package com.baribhara.property;

import com.baribhara.property.MeterFacts.ReadAt;
import com.baribhara.property.ReadingSheet.Row;
import com.baribhara.property.internal.MeterRepository;
import com.baribhara.property.internal.UnitRepository;
import com.baribhara.property.model.Meter;
import com.baribhara.property.model.MeterTimeline;
import com.baribhara.property.model.MeterTimeline.Point;
import com.baribhara.property.model.Unit;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is to be read in a building in a month: three statements, whatever the number of meters. */
@Stateless
@RolesAllowed({Permissions.METER_READ, Roles.SYSTEM})
public class ReadingSheetService {
    private static final BigDecimal DAYS = BigDecimal.valueOf(30);

    private final MeterRepository meters;
    private final UnitRepository units;

    protected ReadingSheetService() {
        this(null, null);
    }

    @Inject
    public ReadingSheetService(MeterRepository meters, UnitRepository units) {
        this.meters = meters;
        this.units = units;
    }

    /** The meters of a property that count in the month, by unit and utility. */
    public ReadingSheet of(PropertyId property, BillingMonth month) {
        return sheet(meters.of(property), month);
    }

    /** The meters of one unit that count in the month. */
    public ReadingSheet of(UnitId unit, BillingMonth month) {
        return sheet(meters.of(unit), month);
    }

    private ReadingSheet sheet(List<Meter> all, BillingMonth month) {
        List<Meter> counting = all.stream()
                .filter(meter -> !meter.view().installedOn().isAfter(month.last()))
                .filter(meter -> meter.removedOn() == null || !meter.removedOn().isBefore(month.first()))
                .toList();
        Map<UnitId, String> codes = units
                .byIds(counting.stream().map(Meter::unit).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Unit::id, Unit::code));
        Map<MeterId, MeterTimeline> timelines = meters.timelines(counting);
        return new ReadingSheet(
                month,
                counting.stream()
                        .map(meter -> row(meter, codes.get(meter.unit()), timelines.get(meter.id()), month))
                        .sorted(Comparator.comparing(Row::unitCode)
                                .thenComparing(row -> row.meter().utility())
                                .thenComparing(row -> row.meter().number()))
                        .toList());
    }

    private static Row row(Meter meter, String unit, MeterTimeline timeline, BillingMonth month) {
        LocalDate first = month.first();
        Point before = timeline.before(first).orElse(timeline.points().get(0));
        Point read = timeline.before(month.last().plusDays(1))
                .filter(point -> point.day().isAfter(before.day()))
                .orElse(null);
        Consumption used = read == null
                ? null
                : Consumption.between(before.value(), read.value(), meter.view().digits());
        return new Row(
                meter.view(),
                unit,
                new ReadAt(before.day(), before.value()),
                timeline.usualPerDay(before.day().plusDays(1))
                        .map(perDay -> perDay.multiply(DAYS).setScale(0, RoundingMode.HALF_UP))
                        .orElse(null),
                read == null ? null : new ReadAt(read.day(), read.value()),
                used == null ? null : used.units());
    }
}
