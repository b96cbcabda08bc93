package com.baribhara.shared;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a law or a tariff sets, by date: each value holds from its day until the next one. */
public record Dated<T>(List<Since<T>> values) {

    public record Since<T>(LocalDate validFrom, T value) {}

    /** @throws IllegalArgumentException when two values would hold from the same day */
    public Dated {
        values = values.stream()
                .sorted(Comparator.comparing((Since<T> since) -> since.validFrom())
                        .reversed())
                .toList();
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i).validFrom().equals(values.get(i - 1).validFrom())) {
                throw new IllegalArgumentException(
                        "two values from " + values.get(i).validFrom());
            }
        }
    }

    /** The value in force on the day, that day included; none before the first. */
    public Optional<T> on(LocalDate day) {
        return values.stream()
                .filter(since -> !since.validFrom().isAfter(day))
                .findFirst()
                .map(Since::value);
    }
}
