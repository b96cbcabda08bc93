package com.baribhara.tenant;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** @param amount two decimals, up to four when it is a rate a square foot */
public record LeaseChargeView(
        String code,
        ChargeKind kind,
        ChargeBasis basis,
        BigDecimal amount,
        boolean prorated,
        LocalDate start,
        LocalDate end) {

    public LeaseChargeView until(LocalDate last) {
        return new LeaseChargeView(code, kind, basis, amount, prorated, start, last);
    }

    /** For the log of changes: kind and amount first, then all that makes it what it is. */
    @Override
    public String toString() {
        return Stream.of(kind, amount.toPlainString(), basis, prorated, start, end, code)
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }
}
