package com.baribhara.property.model;

import com.baribhara.property.Consumption;
import com.baribhara.property.CorrectMeterEnd;
import com.baribhara.property.MeterCorrectionView;
import com.baribhara.property.MeterEnd;
import com.baribhara.property.MeterId;
import com.baribhara.property.model.MeterReading.Taken;
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
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That a meter showed something else when it was installed or removed than was entered; never changes. The meter has the latest. */
@Entity
@Immutable
@Table(name = "meter_correction")
public class MeterCorrection {
    @Id
    private UUID id;

    @Column(name = "meter_id", nullable = false)
    private UUID meter;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_of", nullable = false)
    private MeterEnd end;

    @Column(name = "read_on", nullable = false)
    private LocalDate on;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    @Column(nullable = false)
    private int revision;

    @Column(precision = 12, scale = 3, nullable = false)
    private BigDecimal was;

    @Column(precision = 12, scale = 3, nullable = false)
    private BigDecimal value;

    @Column(nullable = false)
    private String why;

    @Column(name = "corrected_by", nullable = false)
    private String correctedBy;

    @Column(name = "corrected_at", nullable = false)
    private Instant correctedAt;

    protected MeterCorrection() {}

    /**
     * @param known what the meter has shown so far
     * @param before how often this end was corrected
     * @throws com.baribhara.shared.Refusal with every field that can't be taken, among them an unlikely value nobody confirmed
     * @throws com.baribhara.property.MeterRefused for the final reading of a meter that counts
     */
    public MeterCorrection(Meter meter, CorrectMeterEnd command, MeterTimeline known, long before, Taken taken) {
        InputCheck check = new InputCheck();
        this.id = Ids.next();
        this.meter = meter.id().value();
        this.end = check.needed("end", command.end()).orElse(null);
        this.value = Meter.shown(check, "value", command.value());
        boolean fits = meter.fits(check, "value", value);
        this.why = check.text("why", command.why(), 200);
        Point wrong = end == null ? null : meter.at(end);
        if (wrong != null && value != null && fits) {
            check(new Point(wrong.day(), value), meter.at(end.other(), wrong.day()), known, command, check);
        }
        check.refuse();
        this.on = wrong.day();
        this.was = wrong.value();
        this.revision = Math.toIntExact(before) + 1;
        this.correctedBy = taken.by();
        this.correctedAt = taken.at();
    }

    /** @param sameDay what the other end of a meter showed that was removed on the day of its installing; else null */
    private void check(Point right, Point sameDay, MeterTimeline known, CorrectMeterEnd command, InputCheck check) {
        known.check(right, check, "value");
        if (sameDay != null) {
            Point first = end == MeterEnd.FIRST ? right : sameDay;
            Point last = end == MeterEnd.FIRST ? sameDay : right;
            check.rule(
                    !Consumption.between(first.value(), last.value(), known.digits())
                            .rejected(),
                    "value",
                    end == MeterEnd.FIRST ? "reading.above-next" : "reading.below-last",
                    MeterTimeline.text(sameDay.value()),
                    sameDay.day().toString());
        }
        if (!command.confirmed()) {
            (end == MeterEnd.FIRST ? known.doubtOfFirst(right) : known.doubt(right))
                    .ifPresent(doubt -> check.rule(
                            false,
                            "value",
                            "reading.unlikely",
                            MeterTimeline.text(doubt.units()),
                            MeterTimeline.text(doubt.usual())));
        }
    }

    public MeterEnd end() {
        return end;
    }

    public BigDecimal value() {
        return value;
    }

    public MeterCorrectionView view() {
        return new MeterCorrectionView(
                new MeterId(meter), end, on, revision, was, value, why, correctedBy, Dhaka.time(correctedAt));
    }
}
