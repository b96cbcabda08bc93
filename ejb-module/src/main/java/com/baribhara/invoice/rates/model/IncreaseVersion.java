package com.baribhara.invoice.rates.model;

import com.baribhara.invoice.rates.DayOfYear;
import com.baribhara.invoice.rates.RateKind;
import com.baribhara.invoice.rates.RateValues;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "increase_rule")
public class IncreaseVersion extends RateVersion {
    @Column(nullable = false)
    private int months;

    @Column(name = "window_from")
    private String windowFrom;

    @Column(name = "window_to")
    private String windowTo;

    protected IncreaseVersion() {}

    @Override
    void fill(RateValues values) {
        months = values.months();
        windowFrom = text(values.windowFrom());
        windowTo = text(values.windowTo());
    }

    private static String text(DayOfYear day) {
        return day == null ? null : day.toString();
    }

    @Override
    public RateKind kind() {
        return RateKind.RENT_INCREASE;
    }
}
