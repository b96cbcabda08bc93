package com.baribhara.report;

import com.baribhara.shared.Money;
import java.util.UUID;

/**
 * A property as a list shows it.
 *
 * @param rent what its lets bring a month, without charges
 */
public record PropertyLine(
        UUID id,
        String code,
        String name,
        String nameBn,
        String area,
        String district,
        long units,
        long let,
        long vacant,
        Money rent) {}
