package com.baribhara.invoice.rates.model;

import com.baribhara.invoice.rates.RateKind;
import com.baribhara.invoice.rates.RateValues;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;

@Entity
@Table(name = "holding_tax_rate")
public class HoldingTaxVersion extends RateVersion {
    @Column(precision = 5, scale = 2, nullable = false)
    private BigDecimal percent;

    @Column(name = "commercial_percent", precision = 5, scale = 2, nullable = false)
    private BigDecimal commercialPercent;

    @Column(nullable = false)
    private int months;

    protected HoldingTaxVersion() {}

    @Override
    void fill(RateValues values) {
        percent = values.percent();
        commercialPercent = values.commercialPercent();
        months = values.months();
    }

    @Override
    public RateKind kind() {
        return RateKind.HOLDING_TAX;
    }
}
