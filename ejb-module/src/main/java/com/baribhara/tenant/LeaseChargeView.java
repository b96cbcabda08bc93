package com.baribhara.tenant;

import java.math.BigDecimal;
import java.time.LocalDate;

/** @param amount two decimals, up to four when it is a rate a square foot */
public record LeaseChargeView(
        String code,
        ChargeKind kind,
        ChargeBasis basis,
        BigDecimal amount,
        boolean prorated,
        LocalDate start,
        LocalDate end) {}
