package com.baribhara.property.model;

import com.baribhara.property.EnterReading;
import com.baribhara.property.MeterId;
import com.baribhara.property.ReadingId;
import com.baribhara.property.ReadingKind;
import com.baribhara.property.ReadingView;
import com.baribhara.property.model.MeterTimeline.Point;
import com.baribhara.shared.Ids;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.time.Dhaka;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a meter showed on a day; never changes. A correction is a further revision of the day, and the highest holds. */
@Entity
@Immutable
@Table(name = "meter_reading")
public class MeterReading {
    @Id
    private UUID id;

    @Column(name = "meter_id", nullable = false)
    private UUID meter;

    @Column(name = "read_on", nullable = false)
    private LocalDate readOn;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    @Column(nullable = false)
    private int revision;

    @Column(precision = 12, scale = 3, nullable = false)
    private BigDecimal value;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReadingKind kind;

    private String note;

    @Column(name = "taken_by", nullable = false)
    private String takenBy;

    @Column(name = "taken_at", nullable = false)
    private Instant takenAt;

    protected MeterReading() {}

    /** Who enters it, and when. */
    public record Taken(String by, Instant at) {}

    /**
     * @param wrong what it corrects, null for a new one
     * @param known what the meter has shown so far
     * @throws com.baribhara.shared.Refusal with every field that can't be taken, among them an unlikely value nobody confirmed
     */
    public MeterReading(Meter meter, EnterReading command, MeterReading wrong, MeterTimeline known, Taken taken) {
        InputCheck check = new InputCheck();
        this.id = Ids.next();
        this.meter = meter.id().value();
        this.readOn = check.needed("readOn", command.readOn()).orElse(null);
        check.day("readOn", readOn);
        this.value = Meter.shown(check, "value", command.value());
        boolean fits = meter.fits(check, "value", value);
        this.kind = Objects.requireNonNullElse(command.kind(), ReadingKind.REGULAR);
        this.note = check.optionalText("note", command.note(), 200);
        this.revision = wrong == null ? 0 : wrong.revision + 1;
        this.takenBy = taken.by();
        this.takenAt = taken.at();
        if (readOn != null && value != null && fits) {
            checkDay(check, wrong, known);
            known.check(point(), check, "value");
            if (!readOn.isAfter(today())) {
                checkLikely(check, command, known);
            }
        }
        check.refuse();
    }

    private void checkDay(InputCheck check, MeterReading wrong, MeterTimeline known) {
        check.rule(!readOn.isAfter(today()), "readOn", "reading.in-future", today().toString());
        if (wrong != null) {
            check.rule(readOn.equals(wrong.readOn), "readOn", "reading.other-day", wrong.readOn.toString());
            return;
        }
        known.inTheWayOf(readOn)
                .ifPresent(taken -> check.rule(
                        false,
                        "readOn",
                        "reading.before-last",
                        taken.day().toString(),
                        MeterTimeline.text(taken.value())));
    }

    private LocalDate today() {
        return Dhaka.time(takenAt).toLocalDate();
    }

    private void checkLikely(InputCheck check, EnterReading command, MeterTimeline known) {
        if (!command.confirmed()) {
            known.doubt(point())
                    .ifPresent(doubt -> check.rule(
                            false,
                            "value",
                            "reading.unlikely",
                            MeterTimeline.text(doubt.units()),
                            MeterTimeline.text(doubt.usual())));
        }
    }

    public ReadingId id() {
        return new ReadingId(id);
    }

    public Point point() {
        return new Point(readOn, value);
    }

    public LocalDate readOn() {
        return readOn;
    }

    public BigDecimal value() {
        return value;
    }

    public MeterId meter() {
        return new MeterId(meter);
    }

    public int revision() {
        return revision;
    }

    public ReadingView view(boolean holds) {
        return new ReadingView(
                id(), new MeterId(meter), readOn, value, kind, note, takenBy, Dhaka.time(takenAt), revision, holds);
    }
}
