package com.baribhara.invoice.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VacancyTest {
    private static final BillingMonth JULY = BillingMonth.valueOf("2026-07");
    private static final Money RENT = Money.of("10000.00");

    @Test
    void addsUpAllGapsBeforeTheOneMultiplication() {
        Vacancy vacancy = Vacancy.of(JULY, List.of(july(2, 10), july(12, 20), july(22, 31)), RENT);
        assertThat(vacancy).isEqualTo(new Vacancy(3, Money.of("967.74")));
    }

    @Test
    void costsTheWholeRentWhenNobodyLivesThere() {
        assertThat(Vacancy.of(JULY, List.of(), RENT)).isEqualTo(new Vacancy(31, RENT));
    }

    @Test
    void looksAtThisMonthOnly() {
        DateRange sinceJune = new DateRange(LocalDate.parse("2026-06-01"), LocalDate.parse("2026-07-30"));
        DateRange august = BillingMonth.valueOf("2026-08").range();
        assertThat(Vacancy.of(JULY, List.of(sinceJune, august), RENT).days()).isEqualTo(1);
    }

    @Test
    void countsADayOfTwoTenantsOnce() {
        assertThat(Vacancy.of(JULY, List.of(july(1, 20), july(20, 31)), RENT)).isEqualTo(new Vacancy(0, Money.ZERO));
    }

    private static DateRange july(int from, int to) {
        return new DateRange(JULY.first().withDayOfMonth(from), JULY.first().withDayOfMonth(to));
    }
}
