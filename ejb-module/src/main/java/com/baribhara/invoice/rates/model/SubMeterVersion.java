package com.baribhara.invoice.rates.model;

import com.baribhara.invoice.rates.RateKind;
import com.baribhara.invoice.rates.RateValues;
import com.baribhara.invoice.rates.Utility;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** What the landlord takes for a unit; of one organisation, as the database sees to. */
@Entity
@Table(name = "sub_meter_rate")
public class SubMeterVersion extends RateVersion {
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Utility utility;

    @Column(name = "per_unit", precision = 14, scale = 4, nullable = false)
    private BigDecimal perUnit;

    protected SubMeterVersion() {}

    SubMeterVersion(Utility utility) {
        this.utility = utility;
    }

    @Override
    void fill(RateValues values) {
        perUnit = values.perUnit();
    }

    public BigDecimal perUnit() {
        return perUnit;
    }

    @Override
    public RateKind kind() {
        return Stream.of(RateKind.values())
                .filter(kind -> kind.utility() == utility)
                .findFirst()
                .orElseThrow();
    }
}
