package com.baribhara.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.report.model.OwnerPayout.FeeTerms;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import com.baribhara.shared.RandomAmounts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for every figure of a report. */
class FiguresPropertiesTest {
    private static final int TRIES = 5_000;
    private static final BillingMonth JUNE = BillingMonth.valueOf("2026-06");

    private final RandomAmounts random = new RandomAmounts(20_260_630);

    @ParameterizedTest
    @CsvSource({
        "-400,0,CURRENT",
        "0,0,CURRENT",
        "1,1,1-30",
        "30,30,1-30",
        "31,31,31-60",
        "60,60,31-60",
        "61,61,61-90",
        "90,90,61-90",
        "91,91,90+",
        "40000,40000,90+"
    })
    void anInvoiceAgesFromTheDayAfterItWasDue(int later, int days, String bucket) {
        LocalDate due = LocalDate.parse("2026-01-31");
        Age age = Age.of(due, due.plusDays(later));
        assertThat(age.days()).isEqualTo(days);
        assertThat(age.bucket().label()).isEqualTo(bucket);
    }

    @Test
    void nothingGetsYounger() {
        for (int i = 0; i < TRIES; i++) {
            LocalDate due = random.day();
            LocalDate asOf = random.day();
            assertThat(Age.of(due, asOf.plusDays(1)).bucket())
                    .isGreaterThanOrEqualTo(Age.of(due, asOf).bucket());
        }
    }

    @Test
    void thePartsOfAPayoutAddUpToWhatWasCollected() {
        for (int i = 0; i < TRIES; i++) {
            Money collected = random.money(200_000);
            Money expenses = random.money(50_000);
            Money reserve = random.money(10_000);
            FeeTerms terms = new FeeTerms(random.decimal(20, 2), random.decimal(20, 1));
            OwnerPayout payout = OwnerPayout.of(collected, terms, expenses, reserve);
            assertThat(payout.payout()
                            .plus(payout.fee())
                            .plus(payout.vatOnFee())
                            .plus(expenses)
                            .plus(reserve))
                    .isEqualTo(collected);
            assertThat(payout.carriedForward()).isEqualTo(payout.payout().negative() ? payout.payout() : Money.ZERO);
        }
    }

    @Test
    void occupancyLiesBetweenNothingAndAll() {
        for (int i = 0; i < TRIES; i++) {
            int units = 1 + random.number(20);
            List<Integer> days = Collections.nCopies(units, random.number(31));
            assertThat(Occupancy.of(JUNE, units, days).percent().orElseThrow())
                    .isBetween(new BigDecimal("0.00"), new BigDecimal("100.00"))
                    .hasScaleOf(2);
        }
    }

    @Test
    void whereThereIsNothingThereIsNoRate() {
        assertThat(Occupancy.of(JUNE, 0, List.of()).percent()).isEmpty();
        CollectedMonth nothing = new CollectedMonth(Money.ZERO, Money.ZERO, Money.of("21000.00"));
        assertThat(nothing.rate()).isEmpty();
        assertThat(nothing.totalCash()).hasToString("21000.00");
    }

    @Test
    void arrearsCountAsCashAndNotInTheRate() {
        CollectedMonth month = new CollectedMonth(Money.of("300.00"), Money.of("200.00"), Money.of("100.00"));
        assertThat(month.rate()).contains(new BigDecimal("66.67"));
        assertThat(month.totalCash()).hasToString("300.00");
    }
}
