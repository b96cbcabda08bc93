package com.baribhara.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BillingMonthTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "2026-00", "2026", "2026-7", "", "2026-07-01", "July 2026"})
    void refusesWhatIsNoMonth(String text) {
        assertThatThrownBy(() -> BillingMonth.valueOf(text)).isInstanceOf(DateTimeParseException.class);
    }

    @ParameterizedTest
    @CsvSource({"2028-02,29", "2027-02,28", "2100-02,28", "2000-02,29", "2026-04,30", "2026-12,31"})
    void hasItsDays(String month, int days) {
        BillingMonth value = BillingMonth.valueOf(month);
        assertThat(value.days()).isEqualTo(days);
        assertThat(value.range().days()).isEqualTo(days);
        assertThat(value.last()).isEqualTo(LocalDate.parse(month + "-" + days));
        assertThat(value).hasToString(month);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30T17:59:59Z,2026-06",
        "2026-06-30T18:00:00Z,2026-07",
        "2026-12-31T18:00:00Z,2027-01",
        // summer time of 2009: local midnight came an hour earlier
        "2009-07-31T17:00:00Z,2009-08",
        "2009-07-31T16:59:59Z,2009-07",
        "2010-01-31T17:00:00Z,2010-01"
    })
    void goesByTheRulesOfTheZone(String instant, String month) {
        assertThat(BillingMonth.of(Instant.parse(instant))).isEqualTo(BillingMonth.valueOf(month));
    }

    @Test
    void knowsTheDayOfAnInstant() {
        assertThat(BillingMonth.dayOf(Instant.parse("2026-06-30T18:30:00Z"))).isEqualTo("2026-07-01");
    }

    @Test
    void walksOverTheYearsEnd() {
        BillingMonth december = BillingMonth.valueOf("2026-12");
        assertThat(december.next()).hasToString("2027-01");
        assertThat(december.next().previous()).isEqualTo(december);
        assertThat(december).isLessThan(december.next());
    }
}
