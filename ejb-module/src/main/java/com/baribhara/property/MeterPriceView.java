package com.baribhara.property;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** How a meter is priced from a day on, until the next price. */
public record MeterPriceView(
        LocalDate from,
        BigDecimal perUnit,
        String tariff,
        BigDecimal sanctionedKw,
        String enteredBy,
        OffsetDateTime enteredAt) {}
