package com.baribhara.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-07-01,2026-07-31,31",
        "2026-07-31,2026-07-31,1",
        "2028-02-01,2028-02-29,29",
        "2027-12-31,2028-01-01,2"
    })
    void countsBothEnds(String from, String to, int days) {
        assertThat(range(from, to).days()).isEqualTo(days);
    }

    @Test
    void refusesToEndBeforeItStarts() {
        assertThatThrownBy(() -> range("2026-07-02", "2026-07-01")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void containsItsEndsAndNothingBeyond() {
        DateRange july = range("2026-07-01", "2026-07-31");
        assertThat(july.contains(LocalDate.parse("2026-07-01"))).isTrue();
        assertThat(july.contains(LocalDate.parse("2026-07-31"))).isTrue();
        assertThat(july.contains(LocalDate.parse("2026-06-30"))).isFalse();
        assertThat(july.contains(LocalDate.parse("2026-08-01"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01,2026-07-10,2026-07-01,2026-07-10",
        "2026-07-05,2026-07-06,2026-07-05,2026-07-06",
        "2026-07-31,2026-09-01,2026-07-31,2026-07-31"
    })
    void sharesTheDaysThatBothHave(String from, String to, String sharedFrom, String sharedTo) {
        DateRange july = range("2026-07-01", "2026-07-31");
        assertThat(july.intersection(range(from, to))).contains(range(sharedFrom, sharedTo));
        assertThat(range(from, to).intersection(july)).contains(range(sharedFrom, sharedTo));
    }

    @Test
    void sharesNothingWithItsNeighbours() {
        DateRange july = range("2026-07-01", "2026-07-31");
        assertThat(july.intersection(range("2026-06-01", "2026-06-30"))).isEmpty();
        assertThat(july.intersection(range("2026-08-01", "2026-08-31"))).isEmpty();
    }

    private static DateRange range(String from, String to) {
        return new DateRange(LocalDate.parse(from), LocalDate.parse(to));
    }
}
