package com.baribhara.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.baribhara.shared.Dated.Since;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatedTest {
    private final Dated<String> rates = new Dated<>(List.of(since("2025-07-01", "10"), since("2010-07-01", "5")));

    @Test
    void holdsFromItsDayUntilTheNext() {
        assertThat(rates.on(LocalDate.parse("2025-06-30"))).contains("5");
        assertThat(rates.on(LocalDate.parse("2025-07-01"))).contains("10");
        assertThat(rates.on(LocalDate.parse("2099-01-01"))).contains("10");
    }

    @Test
    void saysNothingOfDaysBeforeTheFirst() {
        assertThat(rates.on(LocalDate.parse("2010-06-30"))).isEmpty();
    }

    @Test
    void holdsOneValueADay() {
        assertThatThrownBy(() -> new Dated<>(List.of(since("2025-07-01", "10"), since("2025-07-01", "5"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2025-07-01");
    }

    private static Since<String> since(String day, String value) {
        return new Since<>(LocalDate.parse(day), value);
    }
}
