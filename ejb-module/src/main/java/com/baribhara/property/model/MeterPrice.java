package com.baribhara.property.model;

import com.baribhara.property.MeterPriceView;
import com.baribhara.property.PriceMeter;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.time.Dhaka;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** How a meter is priced from a day on. */
@Entity
@Table(name = "meter_price")
@IdClass(MeterPrice.Key.class)
public class MeterPrice {
    private static final BigDecimal MOST_A_UNIT = new BigDecimal("9999999999.9999");
    private static final BigDecimal MOST_KW = new BigDecimal("999999.99");

    /** One meter, one day. */
    public record Key(UUID meter, LocalDate from) implements Serializable {}

    @Id
    @Column(name = "meter_id")
    private UUID meter;

    @Id
    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "per_unit", precision = 14, scale = 4)
    private BigDecimal perUnit;

    private String tariff;

    @Column(name = "sanctioned_kw", precision = 8, scale = 2)
    private BigDecimal sanctionedKw;

    @Column(name = "entered_by", nullable = false)
    private String enteredBy;

    @Column(name = "entered_at", nullable = false)
    private Instant enteredAt;

    protected MeterPrice() {}

    /**
     * @param known what the meter has shown so far: a price begins no earlier than its last reading, since what lies before may be
     *     billed; before the first price nothing was
     * @param pricedSince the day of its first price, null while it has none
     * @throws com.baribhara.shared.Refusal with every field that can't be taken
     */
    public MeterPrice(
            Meter meter,
            PriceMeter command,
            MeterTimeline known,
            LocalDate pricedSince,
            String enteredBy,
            Instant enteredAt) {
        InputCheck check = new InputCheck();
        this.meter = meter.id().value();
        this.from = check.needed("from", command.from()).orElse(null);
        check.day("from", from);
        this.perUnit = command.perUnit();
        if (perUnit != null) {
            check.amount("perUnit", perUnit, 4, MOST_A_UNIT);
        }
        this.tariff = check.optionalText("tariff", command.tariff(), 40);
        this.sanctionedKw = command.sanctionedKw();
        if (sanctionedKw != null) {
            check.amount("sanctionedKw", sanctionedKw, 2, MOST_KW);
            check.rule(tariff != null, "sanctionedKw", "meter.load-without-tariff");
        }
        check.rule(perUnit == null ^ tariff == null, "perUnit", "meter.one-price");
        known.last()
                .filter(last -> from != null && from.isBefore(last.day()))
                .filter(last -> pricedSince != null && !from.isBefore(pricedSince))
                .ifPresent(last -> check.rule(
                        false, "from", "meter.priced-before-reading", last.day().toString()));
        check.refuse();
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    public LocalDate from() {
        return from;
    }

    /** The same price for the meter that comes in the place of this one's. */
    public MeterPrice of(Meter next) {
        MeterPrice same = new MeterPrice();
        same.meter = next.id().value();
        same.from = from;
        same.perUnit = perUnit;
        same.tariff = tariff;
        same.sanctionedKw = sanctionedKw;
        same.enteredBy = enteredBy;
        same.enteredAt = enteredAt;
        return same;
    }

    public MeterPriceView view() {
        return new MeterPriceView(from, perUnit, tariff, sanctionedKw, enteredBy, Dhaka.time(enteredAt));
    }
}
