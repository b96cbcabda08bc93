package com.baribhara.invoice.rates;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All tariffs with all their versions. */
public record Tariffs(Map<String, List<TariffVersion>> byCode) {

    public static Tariffs of(List<TariffVersion> versions) {
        return new Tariffs(versions.stream().collect(Collectors.groupingBy(TariffVersion::code)));
    }

    /** The version of this tariff in force on the day; empty before its first, and for a code that there is not. */
    public Optional<TariffVersion> of(String code, LocalDate day) {
        return Dated.inForce(byCode.getOrDefault(code, List.of()), day);
    }
}
