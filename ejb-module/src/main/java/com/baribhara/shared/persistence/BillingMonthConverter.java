package com.baribhara.shared.persistence;

import com.baribhara.shared.BillingMonth;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;

/** Keeps a month as its first day. */
@Converter(autoApply = true)
public class BillingMonthConverter implements AttributeConverter<BillingMonth, LocalDate> {

    @Override
    public LocalDate convertToDatabaseColumn(BillingMonth month) {
        return month == null ? null : month.first();
    }

    @Override
    public BillingMonth convertToEntityAttribute(LocalDate first) {
        return first == null ? null : BillingMonth.of(first);
    }
}
