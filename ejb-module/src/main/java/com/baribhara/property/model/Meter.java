package com.baribhara.property.model;

import com.baribhara.property.InstallMeter;
import com.baribhara.property.MeterEnd;
import com.baribhara.property.MeterId;
import com.baribhara.property.MeterRefused;
import com.baribhara.property.MeterView;
import com.baribhara.property.RemoveMeter;
import com.baribhara.property.ReplaceMeter;
import com.baribhara.property.UnitId;
import com.baribhara.property.Utility;
import com.baribhara.property.model.MeterTimeline.Point;
import com.baribhara.shared.Ids;
import com.baribhara.shared.InputCheck;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What counts electricity, water or gas of a unit, from its first reading to its final one. */
@Entity
@Table(name = "meter")
public class Meter {
    private static final int FEWEST_DIGITS = 3;
    private static final int MOST_DIGITS = 9;

    @Id
    private UUID id;

    @Column(name = "unit_id", nullable = false)
    private UUID unit;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Utility utility;

    @Column(nullable = false)
    private String number;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private Integer digits;

    @Column(name = "installed_on", nullable = false)
    private LocalDate installedOn;

    @Column(name = "first_reading", precision = 12, scale = 3, nullable = false)
    private BigDecimal firstReading;

    @Column(name = "removed_on")
    private LocalDate removedOn;

    @Column(name = "final_reading", precision = 12, scale = 3)
    private BigDecimal finalReading;

    @Column(name = "replaces_id")
    private UUID replaces;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Version
    private int version;

    protected Meter() {}

    /** @throws com.baribhara.shared.Refusal with every field that can't be taken */
    public Meter(InstallMeter command, LocalDate today, Instant createdAt) {
        this(command, null, today, createdAt);
    }

    private Meter(InstallMeter command, UUID replaces, LocalDate today, Instant createdAt) {
        InputCheck check = new InputCheck();
        this.id = Ids.next();
        this.unit = check.needed("unit", command.unit()).map(UnitId::value).orElse(null);
        this.utility = check.needed("utility", command.utility()).orElse(null);
        this.number = check.text("number", command.number(), 40);
        this.digits = command.digits();
        check.that(
                digits == null || digits >= FEWEST_DIGITS && digits <= MOST_DIGITS,
                "digits",
                "meter.digits-out-of-range",
                String.valueOf(FEWEST_DIGITS),
                String.valueOf(MOST_DIGITS));
        this.installedOn = past(check, "installedOn", command.installedOn(), today);
        this.firstReading = shown(check, "firstReading", command.firstReading());
        fits(check, "firstReading", firstReading);
        check.refuse();
        this.replaces = replaces;
        this.createdAt = createdAt;
    }

    /**
     * The meter that comes in the place of this one, which ends.
     *
     * @throws MeterRefused when it has ended before
     */
    public Meter replacedBy(ReplaceMeter command, MeterTimeline readings, LocalDate today, Instant now) {
        remove(new RemoveMeter(command.on(), command.finalReading()), readings, today);
        InstallMeter next = new InstallMeter(
                new UnitId(unit), utility, command.number(), command.digits(), command.on(), command.firstReading());
        return new Meter(next, id, today, now);
    }

    /** @throws MeterRefused when it has ended before */
    public void remove(RemoveMeter command, MeterTimeline readings, LocalDate today) {
        if (removedOn != null) {
            throw MeterRefused.removed();
        }
        InputCheck check = new InputCheck();
        LocalDate on = past(check, "on", command.on(), today);
        BigDecimal last = shown(check, "finalReading", command.finalReading());
        fits(check, "finalReading", last);
        if (on != null && last != null) {
            readings.last()
                    .filter(point -> !point.day().isBefore(on))
                    .ifPresent(point -> check.rule(
                            false,
                            "on",
                            "reading.before-last",
                            point.day().toString(),
                            MeterTimeline.text(point.value())));
            readings.check(new Point(on, last), check, "finalReading");
        }
        check.refuse();
        this.removedOn = on;
        this.finalReading = last;
    }

    private static LocalDate past(InputCheck check, String field, LocalDate day, LocalDate today) {
        check.needed(field, day);
        check.day(field, day);
        check.rule(day == null || !day.isAfter(today), field, "reading.in-future", String.valueOf(today));
        return day;
    }

    /** A value that a meter can show. */
    static BigDecimal shown(InputCheck check, String field, BigDecimal value) {
        if (check.needed(field, value).isPresent()) {
            check.that(value.signum() >= 0, field, "reading.negative");
            check.that(value.stripTrailingZeros().scale() <= 3, field, "amount.too-precise", "3");
            check.that(value.precision() - value.scale() <= MOST_DIGITS, field, "reading.too-long", "9");
        }
        return value;
    }

    /** It cannot show more digits than it has. */
    boolean fits(InputCheck check, String field, BigDecimal value) {
        boolean fits = value == null || digits == null || value.compareTo(BigDecimal.TEN.pow(digits)) < 0;
        check.rule(fits, field, "reading.too-long", String.valueOf(digits));
        return fits;
    }

    public MeterTimeline timeline(List<Point> readings) {
        List<Point> points = new ArrayList<>(readings.size() + 2);
        points.add(new Point(installedOn, firstReading));
        points.addAll(readings);
        if (removedOn != null) {
            points.add(new Point(removedOn, finalReading));
        }
        return new MeterTimeline(digits, points);
    }

    /** The one of its ends was entered wrong; what it showed there by now. */
    public void correct(MeterCorrection correction) {
        if (correction.end() == MeterEnd.FIRST) {
            firstReading = correction.value();
        } else {
            finalReading = correction.value();
        }
    }

    /** @throws MeterRefused when it has not ended */
    Point at(MeterEnd end) {
        if (end == MeterEnd.FINAL && removedOn == null) {
            throw MeterRefused.counts();
        }
        return end == MeterEnd.FIRST ? new Point(installedOn, firstReading) : new Point(removedOn, finalReading);
    }

    /** Null when that end is on another day, or still to come. */
    Point at(MeterEnd end, LocalDate day) {
        return installedOn.equals(removedOn) && day.equals(removedOn) ? at(end) : null;
    }

    public MeterId id() {
        return new MeterId(id);
    }

    public UnitId unit() {
        return new UnitId(unit);
    }

    public String number() {
        return number;
    }

    /** Whether it was not removed by that day. */
    public boolean counts(LocalDate day) {
        return removedOn == null || day != null && day.isBefore(removedOn);
    }

    public LocalDate removedOn() {
        return removedOn;
    }

    public MeterView view() {
        return new MeterView(
                id(),
                unit(),
                utility,
                number,
                digits,
                installedOn,
                firstReading,
                removedOn,
                finalReading,
                replaces == null ? null : new MeterId(replaces));
    }
}
