package com.baribhara.invoice.faces;

import com.baribhara.invoice.rates.DayOfYear;
import com.baribhara.invoice.rates.RateTerms;
import com.baribhara.invoice.rates.RateValues;
import com.baribhara.shared.Invalid;
import com.baribhara.shared.Refusal.Field;
import com.baribhara.shared.web.Formats;
import com.baribhara.shared.web.TypedIn;
import java.math.BigDecimal;
import java.time.DateTimeException;

/** A version of a rate as it is typed. */
public class RateForm {
    private String validFrom;
    private String percent;
    private String commercialPercent;
    private String months;
    private String cityMonths;
    private String windowFrom;
    private String windowFromMonth;
    private String windowTo;
    private String windowToMonth;
    private String perUnit;
    private String source;
    private boolean late;

    void fill(RateTerms terms, Formats formats) {
        RateValues values = terms.values();
        validFrom = formats.date(terms.validFrom());
        percent = figure(values.percent(), formats);
        commercialPercent = figure(values.commercialPercent(), formats);
        months = values.months() == null ? null : formats.digits(values.months());
        cityMonths = values.cityMonths() == null ? null : formats.digits(values.cityMonths());
        windowFrom = dayOf(values.windowFrom(), formats);
        windowFromMonth = monthOf(values.windowFrom());
        windowTo = dayOf(values.windowTo(), formats);
        windowToMonth = monthOf(values.windowTo());
        perUnit = figure(values.perUnit(), formats);
        source = terms.source();
    }

    private static String figure(BigDecimal value, Formats formats) {
        return value == null ? null : formats.quantity(value);
    }

    private static String dayOf(DayOfYear day, Formats formats) {
        return day == null ? null : formats.digits(day.value().getDayOfMonth());
    }

    private static String monthOf(DayOfYear day) {
        return day == null ? null : String.valueOf(day.value().getMonthValue());
    }

    /** @throws Invalid with every field that can't be read */
    RateTerms read() {
        TypedIn typed = new TypedIn();
        RateTerms terms = new RateTerms(
                typed.day("validFrom", validFrom),
                new RateValues(
                        typed.number("percent", percent),
                        typed.number("commercialPercent", commercialPercent),
                        typed.whole("months", months),
                        typed.whole("cityMonths", cityMonths),
                        day("windowFrom", typed.whole("windowFrom", windowFrom), windowFromMonth),
                        day("windowTo", typed.whole("windowTo", windowTo), windowToMonth),
                        typed.number("perUnit", perUnit)),
                source);
        typed.refuse();
        return terms;
    }

    /** A month alone, or a day alone, is no day of the year. */
    private static DayOfYear day(String field, Integer day, String month) {
        if (day == null && month == null) {
            return null;
        }
        try {
            return DayOfYear.of(month == null ? 0 : Integer.parseInt(month), day == null ? 0 : day);
        } catch (DateTimeException | NumberFormatException none) {
            throw new Invalid(new Field(field, "rate.no-day"));
        }
    }

    public String getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(String validFrom) {
        this.validFrom = validFrom;
    }

    public String getPercent() {
        return percent;
    }

    public void setPercent(String percent) {
        this.percent = percent;
    }

    public String getCommercialPercent() {
        return commercialPercent;
    }

    public void setCommercialPercent(String commercialPercent) {
        this.commercialPercent = commercialPercent;
    }

    public String getMonths() {
        return months;
    }

    public void setMonths(String months) {
        this.months = months;
    }

    public String getCityMonths() {
        return cityMonths;
    }

    public void setCityMonths(String cityMonths) {
        this.cityMonths = cityMonths;
    }

    public String getWindowFrom() {
        return windowFrom;
    }

    public void setWindowFrom(String windowFrom) {
        this.windowFrom = windowFrom;
    }

    public String getWindowFromMonth() {
        return windowFromMonth;
    }

    public void setWindowFromMonth(String windowFromMonth) {
        this.windowFromMonth = windowFromMonth;
    }

    public String getWindowTo() {
        return windowTo;
    }

    public void setWindowTo(String windowTo) {
        this.windowTo = windowTo;
    }

    public String getWindowToMonth() {
        return windowToMonth;
    }

    public void setWindowToMonth(String windowToMonth) {
        this.windowToMonth = windowToMonth;
    }

    public String getPerUnit() {
        return perUnit;
    }

    public void setPerUnit(String perUnit) {
        this.perUnit = perUnit;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public boolean isLate() {
        return late;
    }

    public void setLate(boolean late) {
        this.late = late;
    }
}
