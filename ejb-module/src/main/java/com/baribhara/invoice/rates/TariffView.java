package com.baribhara.invoice.rates;

import java.util.List;
import java.util.UUID;

/**
 * @param now the version in force on the day asked for, null before the first
 * @param next the one that begins next after that day, null when none is known
 * @param versions all of them, the latest first
 */
public record TariffView(
        UUID id,
        String code,
        Utility utility,
        String name,
        String nameBn,
        TariffVersionView now,
        TariffVersionView next,
        List<TariffVersionView> versions) {}
