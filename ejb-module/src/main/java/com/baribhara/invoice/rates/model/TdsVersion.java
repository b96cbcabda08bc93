package com.baribhara.invoice.rates.model;

import com.baribhara.invoice.rates.RateKind;
import com.baribhara.invoice.rates.RateValues;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;

@Entity
@Table(name = "tds_rate")
public class TdsVersion extends RateVersion {
    @Column(precision = 5, scale = 2, nullable = false)
    private BigDecimal percent;

    protected TdsVersion() {}

    @Override
    void fill(RateValues values) {
        percent = values.percent();
    }

    @Override
    public RateKind kind() {
        return RateKind.TDS;
    }
}
