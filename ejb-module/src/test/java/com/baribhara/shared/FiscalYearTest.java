package com.baribhara.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalYearTest {

    @ParameterizedTest
    @CsvSource({
        "2026-06-30,2025-2026",
        "2026-07-01,2026-2027",
        "2026-12-31,2026-2027",
        "2027-01-01,2026-2027",
        "1999-12-31,1999-2000"
    })
    void runsFromJulyToJune(LocalDate day, String written) {
        assertThat(FiscalYear.of(day)).hasToString(written);
        assertThat(FiscalYear.of(day).range().contains(day)).isTrue();
    }

    @Test
    void followsTheOneBeforeIt() {
        FiscalYear year = new FiscalYear(2026);
        LocalDate last = new FiscalYear(2025).range().to();
        assertThat(year.range().from()).isEqualTo(last.plusDays(1));
        assertThat(year).isGreaterThan(new FiscalYear(2025));
    }
}
