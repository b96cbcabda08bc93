package com.baribhara.invoice.rates.model;

import com.baribhara.invoice.rates.RateKind;
import com.baribhara.invoice.rates.RateValues;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "advance_limit")
public class AdvanceVersion extends RateVersion {
    @Column(nullable = false)
    private int months;

    @Column(name = "city_months")
    private Integer cityMonths;

    protected AdvanceVersion() {}

    @Override
    void fill(RateValues values) {
        months = values.months();
        cityMonths = values.cityMonths();
    }

    @Override
    public RateKind kind() {
        return RateKind.ADVANCE;
    }
}
