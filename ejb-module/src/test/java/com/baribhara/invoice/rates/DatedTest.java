package com.baribhara.invoice.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.baribhara.invoice.rates.AdvanceLimits.AdvanceLimit;
import com.baribhara.invoice.rates.IncreaseRules.IncreaseRule;
import com.baribhara.invoice.rates.IncreaseRules.Window;
import com.baribhara.invoice.rates.TdsRates.TdsRate;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatedTest {
    private static final List<LocalDate> BEGINS =
            List.of(LocalDate.parse("2024-07-01"), LocalDate.parse("2026-07-01"), LocalDate.parse("2027-01-01"));

    @ParameterizedTest
    @CsvSource({"2025-06-30, 5", "2025-07-01, 10", "2030-01-01, 10"})
    void theRateOfADayIsThatOfTheLatestVersionBegun(String day, String percent) {
        TdsRates rates = new TdsRates(List.of(
                new TdsRate(LocalDate.parse("2025-07-01"), new BigDecimal("10")),
                new TdsRate(LocalDate.parse("1984-07-01"), new BigDecimal("5"))));
        assertThat(rates.percentOn(LocalDate.parse(day))).isEqualByComparingTo(percent);
        assertThat(rates.percentOn(LocalDate.parse("1984-06-30"))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2024-07-01, PAST", "2026-07-01, NOW", "2027-01-01, TO_COME"})
    void aVersionIsPastNowOrToCome(String begin, VersionState state) {
        LocalDate today = LocalDate.parse("2026-11-05");
        assertThat(VersionState.of(LocalDate.parse(begin), BEGINS, today)).isEqualTo(state);
    }

    @Test
    void theRulesOfADayAreFound() {
        Window june = new Window(DayOfYear.of(6, 1), DayOfYear.of(7, 31));
        IncreaseRules rules = new IncreaseRules(List.of(
                new IncreaseRule(LocalDate.parse("1991-03-26"), 24, null),
                new IncreaseRule(LocalDate.parse("2026-01-20"), 24, june)));
        assertThat(rules.on(LocalDate.parse("2026-01-19")).orElseThrow().window())
                .isNull();
        assertThat(rules.on(LocalDate.parse("2026-01-20")).orElseThrow().window())
                .isEqualTo(june);
        AdvanceLimits limits = new AdvanceLimits(List.of(new AdvanceLimit(LocalDate.parse("1991-03-26"), 1, null)));
        assertThat(limits.on(LocalDate.parse("2026-01-01")).orElseThrow().actMonths())
                .isEqualTo(1);
        assertThat(limits.on(LocalDate.parse("1990-01-01"))).isEmpty();
    }

    @Test
    void aTariffIsFoundByCodeAndDay() {
        TariffVersion old = version("LT-A", "2020-03-01");
        TariffVersion present = version("LT-A", "2024-02-01");
        Tariffs tariffs = Tariffs.of(List.of(present, old, version("LT-E", "2010-01-01")));
        assertThat(tariffs.of("LT-A", LocalDate.parse("2024-01-31"))).contains(old);
        assertThat(tariffs.of("LT-A", LocalDate.parse("2024-02-01"))).contains(present);
        assertThat(tariffs.of("LT-X", LocalDate.parse("2024-02-01"))).isEmpty();
    }

    @Test
    void aDayOfTheYearIsWrittenShortAndComesEveryYear() {
        DayOfYear leap = DayOfYear.valueOf("02-29");
        assertThat(leap).hasToString("02-29").isGreaterThan(DayOfYear.of(2, 28));
        assertThat(leap.in(2027)).isEqualTo(LocalDate.parse("2027-02-28"));
        assertThat(leap.in(2028)).isEqualTo(LocalDate.parse("2028-02-29"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"06-31", "13-01", "6-1", "1 June", ""})
    void whatIsNoDayOfTheYearIsNotRead(String text) {
        assertThatThrownBy(() -> DayOfYear.valueOf(text)).isInstanceOf(DateTimeException.class);
    }

    private static TariffVersion version(String code, String from) {
        return new TariffVersion(
                TariffVersionId.valueOf("0197a000-0000-7000-8000-000000000001"),
                code,
                LocalDate.parse(from),
                List.of(),
                null,
                BigDecimal.ZERO,
                Map.of());
    }
}
